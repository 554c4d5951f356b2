package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

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
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** The wizard: template, upload, check, load; each step a page that can be left and come back to. */
@Controller
class LoadController {

    private static final String LIST = "/desk/people/import";
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The spreadsheet. */
    record UploadForm(List<MultipartFile> file) {}

    /** What each heading means, in the order of the file. */
    record ExplainForm(List<String> column) {}

    /** @param act save, all, skip, same or two */
    record MendForm(String column, String text, String act) {}

    private final LoadQuery query;
    private final StartLoad start;
    private final MendRow mend;
    private final UndoLoad undo;
    private final LoadFiles files;

    LoadController(LoadQuery query, StartLoad start, MendRow mend, UndoLoad undo, LoadFiles files) {
        this.query = query;
        this.start = start;
        this.mend = mend;
        this.undo = undo;
        this.files = files;
    }

    @GetMapping(LIST)
    Html list(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(query.recent(FormErrors.none()));
    }

    @PostMapping(LIST)
    Answer upload(Actor actor, Form<UploadForm> form) throws IOException {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        MultipartFile file = form.value().file().stream().filter(f -> !f.isEmpty()).findFirst().orElse(null);
        if (file == null) {
            return Html.invalid(query.recent(FormErrors.none().add("file", "roster.load.no-file")));
        }
        try (InputStream content = file.getInputStream()) {
            LoadId id = start.upload(actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            return Redirect.to(LIST + "/" + id);
        }
    }

    @GetMapping(LIST + "/{id}")
    Html load(Actor actor, @PathVariable LoadId id) {
        return Html.of(query.page(actor, id, FormErrors.none()));
    }

    @PostMapping(LIST + "/{id}/columns")
    Answer explain(Actor actor, @PathVariable LoadId id, Form<ExplainForm> form) {
        return tried(actor, id, () -> {
            start.explain(actor, id, form.value().column());
            return Redirect.to(LIST + "/" + id);
        });
    }

    @PostMapping(LIST + "/{id}/rows/{number}")
    Answer mend(Actor actor, @PathVariable LoadId id, @PathVariable int number, Form<MendForm> form) {
        MendForm mended = form.value();
        return switch (mended.act()) {
            case "skip" -> tried(actor, id, () -> {
                mend.skip(actor, id, number);
                return Redirect.to(LIST + "/" + id).saying("roster.load.skipped", number);
            });
            case "same", "two" -> tried(actor, id, () -> {
                mend.settle(actor, id, number, mended.act().equals("same"));
                return Redirect.to(LIST + "/" + id).saying("roster.load.settled", number);
            });
            default -> write(actor, id, number, form);
        };
    }

    private Answer write(Actor actor, LoadId id, int number, Form<MendForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        MendForm mended = form.value();
        if (form.valid()) {
            try {
                int rows = mend.mend(actor, id, number, mended.column(), mended.text(), mended.act().equals("all"));
                return Redirect.to(LIST + "/" + id).saying("roster.load.mended", rows);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, id, form.errors().ofLine(number)).typed(number, mended.text()));
    }

    @PostMapping(LIST + "/{id}/load")
    Answer run(Actor actor, @PathVariable LoadId id) {
        return tried(actor, id, () -> {
            start.run(actor, id);
            return Redirect.to(LIST + "/" + id);
        });
    }

    @PostMapping(LIST + "/{id}/undo")
    Answer undo(Actor actor, @PathVariable LoadId id) {
        return tried(actor, id, () -> {
            undo.undo(actor, id);
            return Redirect.to(LIST + "/" + id).saying("roster.load.undone");
        });
    }

    @GetMapping(LIST + "/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return file("roster-template.xlsx", files.template());
    }

    @GetMapping(LIST + "/{id}/faults.xlsx")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable LoadId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return file("roster-to-mend.xlsx", files.faults(actor, id));
    }

    private interface Act {
        Answer act();
    }

    private Answer tried(Actor actor, LoadId id, Act act) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        try {
            return act.act();
        } catch (RuleBroken broken) {
            return Html.invalid(query.page(actor, id, FormErrors.of(broken)));
        }
    }

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
