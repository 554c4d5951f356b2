package org.touyan.outreach.campaign.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.collect.AddProblem;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Problem;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.domain.Topic;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.pair.FilePaper;
import org.touyan.outreach.campaign.pair.Helpers;
import org.touyan.outreach.campaign.pair.InvitePairing;
import org.touyan.outreach.campaign.pair.PaperText;
import org.touyan.outreach.campaign.plan.PlanVisit;
import org.touyan.outreach.campaign.plan.Planned;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

import static org.touyan.outreach.campaign.desk.ActForm.given;

/** A demand at the desk: one page, and an address for each act. */
@Controller
class DemandController {

    private static final String DEMAND = "/desk/campaign/demands/{demand}";
    private static final String PAIRING = "/desk/campaign/pairings/{pairing}";

    private final DeskDemandQuery query;
    private final ScreenDemand screenDemand;
    private final InvitePairing invitePairing;
    private final AnswerPairing answerPairing;
    private final FilePaper filePaper;
    private final Helpers helpers;
    private final PlanVisit planVisit;
    private final ReportOutcome reportOutcome;
    private final FollowUp followUp;
    private final PostBounty postBounty;
    private final AddProblem addProblem;
    private final Files files;

    DemandController(DeskDemandQuery query, ScreenDemand screenDemand, InvitePairing invitePairing, AnswerPairing answerPairing,
            FilePaper filePaper, Helpers helpers, PlanVisit planVisit, ReportOutcome reportOutcome, FollowUp followUp,
            PostBounty postBounty, AddProblem addProblem, Files files) {
        this.query = query;
        this.screenDemand = screenDemand;
        this.invitePairing = invitePairing;
        this.answerPairing = answerPairing;
        this.filePaper = filePaper;
        this.helpers = helpers;
        this.planVisit = planVisit;
        this.reportOutcome = reportOutcome;
        this.followUp = followUp;
        this.postBounty = postBounty;
        this.addProblem = addProblem;
        this.files = files;
    }

    @GetMapping(DEMAND)
    Html show(Actor actor, Ui ui, @PathVariable DemandId demand) {
        return Html.of(query.page(actor, ui, demand, ActForm.blank()));
    }

    @PostMapping(DEMAND + "/phone")
    Html phone(Actor actor, Ui ui, @PathVariable DemandId demand) {
        return Html.of(query.withPhone(actor, ui, demand));
    }

    @PostMapping(DEMAND + "/screening")
    Answer screen(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, demand, form, () -> screenDemand.screen(actor, demand,
                Problem.of(given("difficulty", typed.difficulty(), "campaign.difficulty.missing"), typed.diagnosed(),
                        typed.cause(),
                        typed.owner())));
    }

    @PostMapping(DEMAND + "/pairing")
    Answer invite(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, demand, form, () -> {
            Term term = term(typed);
            invitePairing.invite(actor, demand, helpers.named(typed.who()), term);
        });
    }

    @PostMapping(DEMAND + "/bounty")
    Answer post(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, demand, form, () -> postBounty.post(actor, demand, Topic.of(typed.topic(), typed.words(),
                day("opensOn", typed.opensOn()), day("closesOn", typed.closesOn()))));
    }

    @PostMapping(DEMAND + "/outcome")
    Answer report(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, demand, form, () -> reportOutcome.report(actor, demand,
                Outcome.of(given("result", typed.result(), "campaign.result.missing"), typed.resultWords(), typed.trained(),
                        typed.trainedSource())));
    }

    @PostMapping(DEMAND + "/follow-up")
    Answer follow(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, demand, form, () -> followUp.followUp(actor, demand,
                given("holds", typed.holds(), "campaign.holds.missing"), typed.followWords()));
    }

    @PostMapping(DEMAND + "/escalation")
    Answer escalate(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        return done(actor, ui, demand, form, () -> screenDemand.escalate(actor, demand));
    }

    @PostMapping(DEMAND + "/withdrawal")
    Answer withdraw(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        return done(actor, ui, demand, form, () -> screenDemand.withdraw(actor, demand, form.value().why()));
    }

    @PostMapping(DEMAND + "/problem")
    Answer add(Actor actor, Ui ui, @PathVariable DemandId demand, Form<ActForm> form) {
        return done(actor, ui, demand, form,
                () -> addProblem.add(actor, demand, form.value().moreClass(), form.value().more()));
    }

    @PostMapping(PAIRING + "/answer")
    Answer answer(Actor actor, Ui ui, @PathVariable PairingId pairing, Form<ActForm> form) {
        return done(actor, ui, query.ofPairing(actor, pairing), form, () -> {
            switch (form.value().answer()) {
                case "ACCEPT" -> answerPairing.accept(actor, pairing);
                case "DECLINE" -> answerPairing.decline(actor, pairing);
                default -> throw new NotFound("answer to " + pairing);
            }
        });
    }

    @PostMapping(PAIRING + "/end")
    Answer end(Actor actor, Ui ui, @PathVariable PairingId pairing, Form<ActForm> form) {
        return done(actor, ui, query.ofPairing(actor, pairing), form, () -> answerPairing.end(actor, pairing));
    }

    @PostMapping(PAIRING + "/papers")
    Answer file(Actor actor, Ui ui, @PathVariable PairingId pairing, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, query.ofPairing(actor, pairing), form, () -> filePaper.file(actor, pairing,
                PaperText.of(given("kind", typed.kind(), "campaign.paper.kind.missing"), typed.documentNo(),
                        day("signedOn", typed.signedOn()), typed.paperUntil()),
                files.prepare("pages", typed.pages())));
    }

    @PostMapping(PAIRING + "/visits")
    Answer plan(Actor actor, Ui ui, @PathVariable PairingId pairing, Form<ActForm> form) {
        ActForm typed = form.value();
        return done(actor, ui, query.ofPairing(actor, pairing), form, () -> planVisit.plan(actor, pairing, planned(typed)));
    }

    @PostMapping("/desk/campaign/visits/{request}/again")
    Answer again(Actor actor, @PathVariable RequestId request) {
        return Redirect.to("/desk/campaign/demands/" + planVisit.askAgain(actor, request, null)).saying("campaign.done");
    }

    /** A company has a page of its own for what it may do itself. */
    private Answer done(Actor actor, Ui ui, DemandId demand, Form<ActForm> form, Runnable act) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (form.done(act)) {
            return Redirect.to("/desk/campaign/demands/" + demand).saying("campaign.done");
        }
        return Html.invalid(query.page(actor, ui, demand, form));
    }

    static Term term(ActForm typed) {
        return Term.of(day("fromDay", typed.fromDay()), day("untilDay", typed.untilDay()), typed.goals());
    }

    static LocalDate day(String field, @Nullable LocalDate day) {
        return given(field, day, "campaign.day.missing");
    }

    /** What can be read by itself first, then whom the names mean. */
    private Planned planned(ActForm typed) {
        PlanForm what = given("form", typed.form(), "campaign.plan.form.missing");
        String words = FreeText.check(typed.planWords(), 2, PlanVisit.LONGEST_WORDS).orRefuse("planWords");
        LocalDate day = day("day", typed.day());
        LocalTime from = time("from", typed.from());
        LocalTime to = time("to", typed.to());
        List<PersonId> with = Stream.of(typed.with().split("[、，,;；\\s]+", -1)).filter(name -> !name.isEmpty())
                .map(name -> helpers.person("with", name)).toList();
        PersonId who = typed.goes().isEmpty() ? null : helpers.person("goes", typed.goes());
        if (!from.isBefore(to)) {
            throw RuleBroken.at("to", "campaign.days.order");
        }
        return new Planned(who, with, typed.subject(), what, words,
                new TimeWindow(Beijing.at(day.atTime(from)), Beijing.at(day.atTime(to))));
    }

    private static LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw RuleBroken.at(field, "campaign.time.missing");
        }
    }
}
