package org.touyan.foundation.identity.signin;

import jakarta.validation.constraints.NotBlank;

record EnterCodeForm(@NotBlank String phone, @NotBlank String code, String to) {}
