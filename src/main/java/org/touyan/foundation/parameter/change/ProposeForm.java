package org.touyan.foundation.parameter.change;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

public record ProposeForm(@NotBlank String value, @NotNull @Nullable LocalDate validFrom,
        @NotBlank @Size(max = 500) String reason) {

    static final ProposeForm EMPTY = new ProposeForm("", null, "");
}
