package org.touyan.insight.report.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.domain.PeriodKind;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;

/** Takes the issuer's file in, as a new form or as a new edition, and gives it back. */
@Controller
class ImportController {

    private final ImportForm importForm;
    private final Templates templates;
    private final OpenForms openForms;

    ImportController(ImportForm importForm, Templates templates, OpenForms openForms) {
        this.importForm = importForm;
        this.templates = templates;
        this.openForms = openForms;
    }

    @GetMapping("/desk/reports/forms/new")
    Html fresh(Actor actor) {
        actor.require(Role.CITY_STAFF);
        return Html.of(new ImportPage(
                new Form<>(new ImportedForm("", "", "", null, List.of(), null, List.of()), FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/reports/forms/new")
    Answer add(Actor actor, Form<ImportedForm> form) {
        actor.require(Role.CITY_STAFF);
        faults(form);
        var added = new AtomicReference<@Nullable TemplateId>();
        if (form.done(() -> added.set(importForm.fresh(actor, header(form.value()), file(form.value().file()))))) {
            return Redirect.to("/desk/reports/forms/" + added.get()).saying("report.import.done");
        }
        return Html.invalid(new ImportPage(form));
    }

    @PostMapping("/desk/reports/forms/{template}/editions")
    Answer edition(Actor actor, @PathVariable TemplateId template, Form<ImportedForm> form) {
        actor.require(Role.CITY_STAFF);
        Template newest = templates.editions(templates.get(template).code()).getFirst();
        var added = new AtomicReference<@Nullable TemplateId>();
        if (form.done(() -> added.set(importForm.edition(actor, newest, file(form.value().file()))))) {
            return Redirect.to("/desk/reports/forms/" + added.get()).saying("report.import.done");
        }
        return Html.invalid(openForms.one(actor, template, form.errors()));
    }

    @GetMapping("/desk/reports/forms/{template}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable TemplateId template) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Template form = templates.get(template);
        byte[] file = templates.sheet(template).orElseThrow(() -> new NotFound("file of form " + template));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(form.title().chinese() + " " + form.edition() + ".xlsx", StandardCharsets.UTF_8).build()
                        .toString())
                .body(file);
    }

    /** All that is wrong with it, said at once. */
    private static void faults(Form<ImportedForm> form) {
        ImportedForm typed = form.value();
        form.errors().add("title", FreeText.check(typed.title(), 2, ImportForm.LONGEST_TITLE));
        form.errors().add("titleEn", FreeText.check(typed.titleEn(), 0, ImportForm.LONGEST_TITLE_EN));
        form.errors().add("issuer", FreeText.check(typed.issuer(), 2, ImportForm.LONGEST_TITLE));
        if (typed.periodKind() == null) {
            form.errors().add("periodKind", "report.import.kind");
        }
        if (!typed.from().contains("TOWNS") && !typed.from().contains("COUNTY")) {
            form.errors().add("from", "report.import.nobody");
        }
        Integer days = typed.dueDays();
        if (days == null || days < 1 || days > ImportForm.LONGEST_DUE) {
            form.errors().add("dueDays", "report.import.due", ImportForm.LONGEST_DUE);
        }
        if (typed.file().stream().allMatch(MultipartFile::isEmpty)) {
            form.errors().add("file", "report.import.file");
        }
    }

    private static Header header(ImportedForm typed) {
        PeriodKind kind = typed.periodKind();
        Integer days = typed.dueDays();
        if (kind == null) {
            throw RuleBroken.at("periodKind", "report.import.kind");
        }
        return new Header(typed.title(), typed.titleEn(), typed.issuer(), kind, typed.from().contains("TOWNS"),
                typed.from().contains("COUNTY"), days == null ? 0 : days);
    }

    private static byte[] file(List<MultipartFile> files) {
        MultipartFile file = files.stream().filter(one -> !one.isEmpty()).findFirst()
                .orElseThrow(() -> RuleBroken.at("file", "report.import.file"));
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }
}
