package org.touyan.people.recognition.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.people.recognition.domain.NoticeText;
import org.touyan.people.recognition.domain.Quota;

/** A notice as typed; the shares come beside it, one field a class. */
record NoticeForm(@NotBlank(message = "{recognition.notice.type}") String honourType, @NotBlank String title,
        @NotNull @Nullable Integer places, @NotNull @Nullable LocalDate deadline, String papers, String departments,
        @NotBlank String source) {

    NoticeText text(Set<Quota> quotas) {
        return new NoticeText(honourType, title, Objects.requireNonNull(places), Objects.requireNonNull(deadline),
                papers.lines().toList(), departments.lines().toList(), source, quotas);
    }
}
