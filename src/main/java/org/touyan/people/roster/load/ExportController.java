package org.touyan.people.roster.load;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;

/** Takes the roster out, with a reason. */
@Controller
class ExportController {

    /** @param kind xlsx or csv */
    record ExportForm(String reason, String kind) {}

    private final ExportRoster export;

    ExportController(ExportRoster export) {
        this.export = export;
    }

    @GetMapping("/desk/people/export")
    Html ask(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(new ExportPage(export.count(), "", FormErrors.none()));
    }

    /** The file, or the page again when no reason is given. */
    @PostMapping("/desk/people/export")
    Object take(Actor actor, Form<ExportForm> form) {
        boolean csv = form.value().kind().equals("csv");
        if (form.valid()) {
            try {
                byte[] content = export.take(actor, form.value().reason(), csv);
                return csv ? csv(content) : LoadController.file("roster.xlsx", content);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new ExportPage(export.count(), form.value().reason(), form.errors()));
    }

    private static ResponseEntity<byte[]> csv(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("roster.csv").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
