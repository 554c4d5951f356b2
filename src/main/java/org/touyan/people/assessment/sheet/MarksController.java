package org.touyan.people.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.batch.ReadEnrolment;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.settle.CompareUpload;
import org.touyan.people.assessment.settle.KeepCertificates;
import org.touyan.people.assessment.settle.KeepVolumes;

import static org.touyan.people.assessment.sheet.BatchForm.there;

/** What comes in as a sheet: candidates from a file, marks, numbers; and the volumes. */
@Controller
class MarksController {

    private final BatchQuery query;
    private final MarkCandidates markCandidates;
    private final ReadEnrolment readEnrolment;
    private final KeepCertificates keepCertificates;
    private final KeepVolumes keepVolumes;
    private final CompareUpload compareUpload;

    MarksController(BatchQuery query, MarkCandidates markCandidates, ReadEnrolment readEnrolment,
            KeepCertificates keepCertificates, KeepVolumes keepVolumes, CompareUpload compareUpload) {
        this.query = query;
        this.markCandidates = markCandidates;
        this.readEnrolment = readEnrolment;
        this.keepCertificates = keepCertificates;
        this.keepVolumes = keepVolumes;
        this.compareUpload = compareUpload;
    }

    @PostMapping({BatchController.DESK + "/marks", BatchController.OWN + "/marks"})
    Answer marks(Actor actor, @PathVariable BatchId batch, Form<MarksForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        if (form.valid()) {
            try {
                int changed = markCandidates.enter(actor, batch, form.value().theStaff(), MarksForm.cells(form));
                return Redirect.to(BatchQuery.path(actor, batch)).saying("assessment.mark.changed", changed);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, batch, false, null, form));
    }

    /** One cell, as it is left. */
    @PostMapping({BatchController.DESK + "/marks/one", BatchController.OWN + "/marks/one"})
    Answer one(Actor actor, @PathVariable BatchId batch, Form<MarksForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        if (form.valid()) {
            try {
                markCandidates.enter(actor, batch, form.value().theStaff(), MarksForm.cells(form));
                return Html.of(query.marked(batch, form.value().candidate()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new MarkedPart(null, form.errors()));
    }

    @PostMapping({BatchController.DESK + "/marks/undo", BatchController.OWN + "/marks/undo"})
    Answer undo(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        return tried(actor, batch, form, () -> markCandidates.undo(actor, batch));
    }

    @PostMapping({BatchController.DESK + "/candidates/file", BatchController.OWN + "/candidates/file"})
    Answer read(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) throws IOException {
        return read(actor, batch, form, form.value().file(), "file",
                kept -> {
                    readEnrolment.read(actor, batch, kept);
                    return Redirect.to(BatchQuery.path(actor, batch)).saying("assessment.saved");
                });
    }

    @PostMapping({BatchController.DESK + "/certificates/file", BatchController.OWN + "/certificates/file"})
    Answer compare(Actor actor, Ui ui, @PathVariable BatchId batch, Form<BatchForm> form) throws IOException {
        return read(actor, batch, form, form.value().upload(), "upload",
                kept -> Html.of(query.page(actor, batch, false, null, null).with(compareUpload.compare(actor, ui, batch, kept))));
    }

    private Answer read(Actor actor, BatchId batch, Form<BatchForm> form, List<MultipartFile> files, String field,
            Function<Path, Answer> work) throws IOException {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        MultipartFile file = files.stream().findFirst().orElse(null);
        if (file == null) {
            form.errors().add(field, "assessment.candidate.file.missing");
        } else {
            Path kept = Files.createTempFile("touyan-assessment", ".sheet");
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
                return work.apply(kept);
            } catch (RuleBroken broken) {
                form.errors().add(field, broken.key(), broken.arguments());
            } finally {
                Files.delete(kept);
            }
        }
        return Html.invalid(query.page(actor, batch, false, form, null));
    }

    @PostMapping({BatchController.DESK + "/certificates", BatchController.OWN + "/certificates"})
    Answer certificates(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> keepCertificates.number(actor, batch, there(typed.issuedOn(), "issuedOn", "assessment.day.missing"),
                        numbers(form)));
    }

    @PostMapping({BatchController.DESK + "/certificates/seen", BatchController.OWN + "/certificates/seen"})
    Answer seen(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        return tried(actor, batch, form, () -> keepCertificates.verify(actor, batch, form.value().seen()));
    }

    @PostMapping({BatchController.DESK + "/volumes", BatchController.OWN + "/volumes"})
    Answer volume(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> keepVolumes.keep(actor, batch, there(typed.volume(), "volume", "assessment.volume.choose"),
                        typed.medium() == null ? Medium.PAPER : typed.medium(), typed.place(),
                        there(typed.sheets(), "sheets", "assessment.volume.sheets.missing")));
    }

    @PostMapping({BatchController.DESK + "/looks", BatchController.OWN + "/looks"})
    Answer look(Actor actor, @PathVariable BatchId batch, Form<BatchForm> form) {
        BatchForm typed = form.value();
        return tried(actor, batch, form,
                () -> keepVolumes.look(actor, batch, there(typed.look(), "look", "assessment.volume.choose"), typed.reader(),
                        typed.purpose(), typed.approver(),
                        there(typed.supervisor(), "supervisor", "assessment.volume.supervisor")));
    }

    private static Map<CandidateId, String> numbers(Form<BatchForm> form) {
        List<String> lines = form.typed().getOrDefault("candidate", List.of());
        List<String> numbers = form.typed().getOrDefault("number", List.of());
        if (lines.size() != numbers.size()) {
            throw RuleBroken.because("assessment.mark.sheet");
        }
        Map<CandidateId, String> typed = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                typed.put(new CandidateId(UUID.fromString(lines.get(i))), numbers.get(i));
            } catch (IllegalArgumentException e) {
                throw RuleBroken.because("assessment.mark.sheet");
            }
        }
        return typed;
    }

    private Answer tried(Actor actor, BatchId batch, Form<BatchForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to(BatchQuery.path(actor, batch)).saying("assessment.saved");
        }
        return Html.invalid(query.page(actor, batch, false, form, null));
    }
}
