package org.touyan.foundation.identity.signin;

import jakarta.validation.constraints.NotBlank;

/** @param to the page that was asked for before signing in; may be anything */
record SignInForm(@NotBlank String login, @NotBlank String password, @NotBlank String code, String to) {

    @Override
    public String toString() {
        return "SignInForm[…]";
    }
}
