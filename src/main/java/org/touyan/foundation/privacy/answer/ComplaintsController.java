package org.touyan.foundation.privacy.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.UnmaskForm;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.privacy.domain.Impartiality;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.ui.Pager;

@Controller
class ComplaintsController {

    private static final int ON_A_PAGE = 50;

    private final ComplaintsQuery complaints;
    private final AnswerComplaint answerComplaint;
    private final Vault vault;

    ComplaintsController(ComplaintsQuery complaints, AnswerComplaint answerComplaint, Vault vault) {
        this.complaints = complaints;
        this.answerComplaint = answerComplaint;
        this.vault = vault;
    }

    @GetMapping("/desk/complaints")
    Html list(Actor actor, @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        int open = complaints.count(false);
        int done = complaints.count(true);
        var pager = new Pager(Math.clamp(page, 1, 10_000), ON_A_PAGE, answered ? done : open);
        return Html.of(new ComplaintsPage(answered, complaints.rows(answered, pager), pager, open, done));
    }

    @GetMapping("/desk/complaints/{id}")
    Html show(Actor actor, @PathVariable ComplaintId id) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(page(actor, id, null, "", "", FormErrors.none()));
    }

    /** Answers with the page itself: a redirect would have to carry the number. */
    @PostMapping("/desk/complaints/{id}/phone")
    Html phone(Actor actor, @PathVariable ComplaintId id, Form<UnmaskForm> form) {
        String reason = form.value().reason();
        if (form.valid()) {
            try {
                return Html.of(page(actor, id, answerComplaint.phone(actor, id, reason), "", "", form.errors()));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, id, null, reason, "", form.errors()));
    }

    @PostMapping("/desk/complaints/{id}/answer")
    Answer answer(Actor actor, @PathVariable ComplaintId id, Form<AnswerForm> form) {
        String answer = form.value().answer();
        if (form.valid()) {
            try {
                answerComplaint.answer(actor, id, answer);
                return Redirect.to("/desk/complaints").saying("privacy.complaint.answer.sent");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, id, null, "", answer, form.errors()));
    }

    @PostMapping("/desk/complaints/{id}/recusal")
    Redirect recuse(Actor actor, @PathVariable ComplaintId id) {
        answerComplaint.recuse(actor, id);
        return Redirect.to("/desk/complaints").saying("privacy.complaint.recused");
    }

    private ComplaintPage page(Actor actor, ComplaintId id, @Nullable String phone, String reason, String typed,
            FormErrors errors) {
        ComplaintView complaint = complaints.view(id);
        boolean mayAnswer = actor.is(Role.CITY_STAFF, Role.CITY_LEADER);
        String shown = phone != null
                ? phone
                : complaint.phoneSealed() == null ? "" : Mask.phone(vault.open(complaint.phoneSealed()));
        return new ComplaintPage(complaint, complaint.name().isEmpty() ? "" : Mask.name(complaint.name()), shown,
                phone == null && complaint.phoneSealed() != null && mayAnswer,
                mayAnswer && Impartiality.mayAnswer(actor, complaint.about(), complaint.concernsAccount()), reason, typed,
                errors);
    }
}
