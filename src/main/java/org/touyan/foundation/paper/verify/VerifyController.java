package org.touyan.foundation.paper.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Whether a paper is ours and still holds: without an account, a script or a word kept about who asked. */
@Controller
class VerifyController {

    private final VerifyQuery query;

    VerifyController(VerifyQuery query) {
        this.query = query;
    }

    @GetMapping("/verify")
    Html ask() {
        return Html.of(new LookPage(LookForm.EMPTY, FormErrors.none(), false));
    }

    @PostMapping("/verify")
    Answer look(Form<LookForm> form) {
        if (form.valid()) {
            Optional<Shown> found = query.byNumber(form.value().number(), form.value().check());
            if (found.isPresent()) {
                return Redirect.to(found.get().path());
            }
            form.errors().add("number", "paper.none");
        }
        return Html.invalid(new LookPage(form.value(), form.errors(), false));
    }

    @GetMapping("/verify/{code}")
    Html show(@PathVariable String code) {
        return query.byCode(code).map(paper -> Html.of(new VerifyPage(paper, null, FormErrors.none())))
                .orElseGet(VerifyController::unknown);
    }

    @PostMapping("/verify/{code}")
    Html compare(@PathVariable String code, Form<FileForm> form) {
        return query.byCode(code).map(paper -> compared(paper, form)).orElseGet(VerifyController::unknown);
    }

    private Html compared(Shown paper, Form<FileForm> form) {
        Optional<MultipartFile> file = form.value().file().stream().filter(f -> !f.isEmpty()).findFirst();
        if (file.isEmpty()) {
            form.errors().add("file", "paper.file.missing");
        }
        if (file.isEmpty() || !form.valid()) {
            return Html.invalid(new VerifyPage(paper, null, form.errors()));
        }
        return Html.of(new VerifyPage(paper, query.compare(paper.code(), hash(file.get())), form.errors()));
    }

    private static Html unknown() {
        return Html.with(HttpStatus.NOT_FOUND, new LookPage(LookForm.EMPTY, FormErrors.none(), true));
    }

    private static String hash(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return Sha256.hex(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }
}
