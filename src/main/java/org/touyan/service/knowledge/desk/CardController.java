package org.touyan.service.knowledge.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.write.AttachCase;
import org.touyan.service.knowledge.write.JudgeCard;
import org.touyan.service.knowledge.write.WriteCard;
import org.touyan.service.request.RequestId;

/** Cards on the expert's phone and at the desk: the same pages, and an address for each act. */
@Controller
class CardController {

    record RemarkForm(String remark) {}

    record CaseForm(@Nullable UUID request) {}

    private static final String ME = "/me/answers";
    private static final String DESK = "/desk/answers";
    private static final String ONE = "/{answer}";

    private final AnswerDesk desk;
    private final WriteCard write;
    private final JudgeCard judge;
    private final AttachCase attach;

    CardController(AnswerDesk desk, WriteCard write, JudgeCard judge, AttachCase attach) {
        this.desk = desk;
        this.write = write;
        this.judge = judge;
        this.attach = attach;
    }

    @GetMapping({ME, DESK})
    Html list(Actor actor) {
        return Html.of(desk.list(actor));
    }

    @GetMapping({ME + "/new", DESK + "/new"})
    Html begin(Actor actor, @RequestParam(required = false) @Nullable UUID request) {
        return Html.of(desk.begun(actor, request, null));
    }

    @PostMapping({ME + "/new", DESK + "/new"})
    Answer write(Actor actor, Form<CardForm> form) {
        CardForm typed = form.value();
        UUID expert = typed.expert();
        typed.check(form.errors());
        var written = new AnswerId[1];
        return form.done(
                () -> written[0] = write.write(actor, request(typed.request()), expert == null ? null : new PersonId(expert),
                        typed.text(), typed.named(), typed.agreed()))
                                ? said(actor, written[0], "knowledge.written")
                                : Html.invalid(desk.begun(actor, typed.request(), form));
    }

    @GetMapping({ME + ONE, DESK + ONE})
    Html one(Actor actor, @PathVariable AnswerId answer) {
        return Html.of(desk.one(actor, answer, null, FormErrors.none(), ""));
    }

    @PostMapping({ME + ONE, DESK + ONE})
    Answer rewrite(Actor actor, @PathVariable AnswerId answer, Form<CardForm> form) {
        CardForm typed = form.value();
        typed.check(form.errors());
        return form.done(() -> write.rewrite(actor, answer, typed.text(), typed.named(), typed.agreed()))
                ? said(actor, answer, "knowledge.written")
                : Html.invalid(desk.one(actor, answer, form, form.errors(), ""));
    }

    @PostMapping({ME + ONE + "/revision", DESK + ONE + "/revision"})
    Redirect revise(Actor actor, @PathVariable AnswerId answer) {
        write.revise(actor, answer);
        return said(actor, answer, "knowledge.revised");
    }

    @PostMapping({ME + ONE + "/submission", DESK + ONE + "/submission"})
    Answer submit(Actor actor, @PathVariable AnswerId answer, Form<RemarkForm> form) {
        return done(actor, answer, form, () -> judge.submit(actor, answer), "knowledge.submitted");
    }

    @PostMapping({ME + ONE + "/drop", DESK + ONE + "/drop"})
    Answer drop(Actor actor, @PathVariable AnswerId answer, Form<RemarkForm> form) {
        return done(actor, answer, form, () -> judge.drop(actor, answer), "knowledge.dropped");
    }

    @PostMapping(DESK + ONE + "/return")
    Answer sendBack(Actor actor, @PathVariable AnswerId answer, Form<RemarkForm> form) {
        return done(actor, answer, form, () -> judge.sendBack(actor, answer, form.value().remark()), "knowledge.returned");
    }

    @PostMapping(DESK + ONE + "/publication")
    Answer publish(Actor actor, @PathVariable AnswerId answer, Form<RemarkForm> form) {
        return done(actor, answer, form, () -> judge.publish(actor, answer), "knowledge.published");
    }

    @PostMapping({ME + ONE + "/withdrawal", DESK + ONE + "/withdrawal"})
    Answer withdraw(Actor actor, @PathVariable AnswerId answer, Form<RemarkForm> form) {
        return done(actor, answer, form, () -> judge.withdraw(actor, answer, form.value().remark()), "knowledge.withdrawn");
    }

    @PostMapping({ME + ONE + "/cases", DESK + ONE + "/cases"})
    Redirect attach(Actor actor, @PathVariable AnswerId answer, Form<CaseForm> form) {
        attach.attach(actor, answer, request(form.value().request()));
        return said(actor, answer, "knowledge.attached");
    }

    @PostMapping({ME + ONE + "/cases/{request}/removal", DESK + ONE + "/cases/{request}/removal"})
    Redirect detach(Actor actor, @PathVariable AnswerId answer, @PathVariable RequestId request) {
        attach.detach(actor, answer, request);
        return said(actor, answer, "knowledge.detached");
    }

    private Answer done(Actor actor, AnswerId answer, Form<RemarkForm> form, Runnable act, String words) {
        return form.done(act)
                ? said(actor, answer, words)
                : Html.invalid(desk.one(actor, answer, null, form.errors(), form.value().remark()));
    }

    private static RequestId request(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound("request without a number");
        }
        return new RequestId(id);
    }

    private static Redirect said(Actor actor, AnswerId answer, String words) {
        return Redirect.to((actor.is(Role.EXPERT) ? ME : DESK) + "/" + answer).saying(words);
    }
}
