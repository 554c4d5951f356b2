package org.touyan.foundation.identity.signin;

import jakarta.validation.constraints.NotBlank;

/** @param sealed the secret of the second factor, as the page before had it */
record EnrolForm(String token, String sealed, @NotBlank String password, @NotBlank String again, @NotBlank String code) {

    @Override
    public String toString() {
        return "EnrolForm[…]";
    }
}
