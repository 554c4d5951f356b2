package org.touyan.foundation.identity.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;

/** @param scope place in the union tree, as {@code /33/3310/331083/} */
public record AddUserForm(@NotBlank String login, @NotBlank @Size(max = 40) String name, @NotNull @Nullable Role role,
        @NotBlank @Pattern(regexp = "/([0-9a-z]+/)*", message = "{identity.users.scope-shape}") String scope) {

    static AddUserForm empty() {
        return new AddUserForm("", "", null, "");
    }
}
