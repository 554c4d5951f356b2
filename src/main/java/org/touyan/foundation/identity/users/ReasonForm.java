package org.touyan.foundation.identity.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReasonForm(@NotBlank @Size(max = 200) String reason) {}
