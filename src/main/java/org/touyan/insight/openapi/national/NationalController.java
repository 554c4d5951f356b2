package org.touyan.insight.openapi.national;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Takes the files for the national system out, and keys who agrees to it. */
@Controller
class NationalController {

    /** @param kind xlsx or csv */
    record TakeForm(@NotNull(message = "{openapi.national.which.missing}") @Nullable NationalFile file,
            @NotNull(message = "{openapi.national.until.missing}") @Nullable LocalDate until, String reason, String kind) {}

    record AgreementForm(@NotBlank(message = "{openapi.national.who.missing}") String who,
            @NotNull(message = "{openapi.national.how.missing}") @Nullable ConsentChannel channel, String agreed) {}

    private static final String HERE = "/desk/national";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TakeNational take;
    private final NoteAgreement note;

    NationalController(TakeNational take, NoteAgreement note) {
        this.take = take;
        this.note = note;
    }

    @GetMapping(HERE)
    Html page(Actor actor) {
        return Html.of(take.page(actor));
    }

    /** The file, or the page again with what is in the way. */
    @PostMapping(HERE)
    Object take(Actor actor, Form<TakeForm> form) {
        TakeForm typed = form.value();
        boolean csv = typed.kind().equals("csv");
        if (form.valid()) {
            NationalFile file = Objects.requireNonNull(typed.file());
            try {
                return file(file, csv, take.take(actor, file, Objects.requireNonNull(typed.until()), typed.reason(), csv));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(take.page(actor).typed(form.text("file"), form.text("until"), typed.reason(), form.errors()));
    }

    @PostMapping(HERE + "/agreements")
    Answer agree(Actor actor, Form<AgreementForm> form) {
        AgreementForm typed = form.value();
        boolean agreed = typed.agreed().equals("true");
        return form.done(() -> note.note(actor, typed.who(), agreed, Objects.requireNonNull(typed.channel())))
                ? Redirect.to(HERE).saying(agreed ? "openapi.national.agreed" : "openapi.national.taken-back")
                : Html.invalid(take.page(actor).named(typed.who(), form.errors()));
    }

    private static ResponseEntity<byte[]> file(NationalFile file, boolean csv, byte[] content) {
        String name = file.name().toLowerCase(Locale.ROOT) + (csv ? ".csv" : ".xlsx");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, csv ? "text/csv;charset=UTF-8" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
