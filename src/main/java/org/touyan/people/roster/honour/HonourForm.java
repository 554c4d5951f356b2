package org.touyan.people.roster.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.people.roster.domain.Decision;

/** What stands in a decision on an honour. */
record HonourForm(@NotBlank(message = "{roster.honour.type}") String honourType,
        @NotBlank(message = "{roster.form.honour-title}") String title,
        @NotNull(message = "{roster.form.honour-year}") @Nullable Integer year, String documentNo,
        @Nullable LocalDate decidedOn, String certificateNo, boolean posthumous,
        List<MultipartFile> scans) {

    Decision decision() {
        return new Decision(honourType, title, Objects.requireNonNull(year), documentNo.isBlank() ? null : documentNo, decidedOn,
                certificateNo, posthumous);
    }
}
