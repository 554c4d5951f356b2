package org.touyan.foundation.identity.signin;

import jakarta.validation.constraints.NotBlank;

record CodeForm(@NotBlank String phone, String to) {}
