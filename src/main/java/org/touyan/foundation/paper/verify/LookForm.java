package org.touyan.foundation.paper.verify;

import jakarta.validation.constraints.NotBlank;

/** A number and the eight characters beside it, as typed. */
public record LookForm(@NotBlank(message = "{paper.number.missing}") String number,
        @NotBlank(message = "{paper.check.missing}") String check) {

    static final LookForm EMPTY = new LookForm("", "");
}
