package org.touyan.outreach.workshop.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.advise.Advised;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;
import org.touyan.outreach.workshop.advise.IssueLetter;
import org.touyan.outreach.workshop.advise.NoteTaught;
import org.touyan.outreach.workshop.advise.PlanAdvice;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** An appointment at the desk: one page, and an address for each act. */
@Controller
class AdvisorController {

    /** @param act ACCEPT or DECLINE */
    record AnswerForm(String act) {}

    record AdviceForm(@Nullable Field field, String company, String subject, String words, @Nullable LocalDate day, String from,
            String to) {}

    record TaughtForm(@Nullable UUID advice, @Nullable Integer workers, String what) {}

    private static final String ADVISOR = "/desk/workshops/advisors/{advisor}";

    private final AdvisorQuery query;
    private final AnswerAdvisor answerAdvisor;
    private final IssueLetter issueLetter;
    private final PlanAdvice planAdvice;
    private final NoteTaught noteTaught;

    AdvisorController(AdvisorQuery query, AnswerAdvisor answerAdvisor, IssueLetter issueLetter, PlanAdvice planAdvice,
            NoteTaught noteTaught) {
        this.query = query;
        this.answerAdvisor = answerAdvisor;
        this.issueLetter = issueLetter;
        this.planAdvice = planAdvice;
        this.noteTaught = noteTaught;
    }

    @GetMapping(ADVISOR)
    Html show(Actor actor, Ui ui, @PathVariable AdvisorId advisor) {
        return Html.of(query.page(actor, ui, advisor, Choices.blank()));
    }

    @PostMapping(ADVISOR + "/answer")
    Answer answer(Actor actor, Ui ui, @PathVariable AdvisorId advisor, Form<AnswerForm> form) {
        return done(actor, ui, advisor, form, () -> {
            switch (form.value().act()) {
                case "ACCEPT" -> answerAdvisor.accept(actor, advisor);
                case "DECLINE" -> answerAdvisor.decline(actor, advisor);
                default -> throw new NotFound("answer to " + advisor);
            }
        });
    }

    @PostMapping(ADVISOR + "/end")
    Answer end(Actor actor, Ui ui, @PathVariable AdvisorId advisor, Form<AnswerForm> form) {
        return done(actor, ui, advisor, form, () -> answerAdvisor.end(actor, advisor));
    }

    @PostMapping(ADVISOR + "/letter")
    Answer letter(Actor actor, Ui ui, @PathVariable AdvisorId advisor, Form<AnswerForm> form) {
        return done(actor, ui, advisor, form, () -> issueLetter.issue(actor, advisor));
    }

    @PostMapping(ADVISOR + "/visits")
    Answer plan(Actor actor, Ui ui, @PathVariable AdvisorId advisor, Form<AdviceForm> form) {
        return done(actor, ui, advisor, form, () -> planAdvice.plan(actor, advisor, advised(form.value())));
    }

    @PostMapping(ADVISOR + "/taught")
    Answer taught(Actor actor, Ui ui, @PathVariable AdvisorId advisor, Form<TaughtForm> form) {
        TaughtForm typed = form.value();
        return done(actor, ui, advisor, form,
                () -> noteTaught.note(actor, advisor, given("advice", typed.advice(), "workshop.taught.not-held"),
                        given("workers", typed.workers(), "workshop.taught.workers.missing"), typed.what()));
    }

    private Answer done(Actor actor, Ui ui, AdvisorId advisor, Form<? extends Record> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/workshops/advisors/" + advisor).saying("workshop.done");
        }
        return Html.invalid(query.page(actor, ui, advisor, form));
    }

    private static Advised advised(AdviceForm typed) {
        Field field = given("field", typed.field(), "workshop.fields.missing");
        LocalDate day = given("day", typed.day(), "workshop.day.missing");
        LocalTime from = time("from", typed.from());
        LocalTime to = time("to", typed.to());
        if (!from.isBefore(to)) {
            throw RuleBroken.at("to", "workshop.days.order");
        }
        return new Advised(field, typed.company(), typed.subject(), typed.words(),
                new TimeWindow(Beijing.at(day.atTime(from)), Beijing.at(day.atTime(to))));
    }

    private static LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw RuleBroken.at(field, "workshop.time.missing");
        }
    }
}
