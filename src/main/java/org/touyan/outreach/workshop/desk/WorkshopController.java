package org.touyan.outreach.workshop.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.advise.InviteAdvisor;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.found.CheckSafety;
import org.touyan.outreach.workshop.found.GiveStar;
import org.touyan.outreach.workshop.found.JoinAlliance;
import org.touyan.outreach.workshop.found.MoveWorkshop;
import org.touyan.outreach.workshop.found.Moved;
import org.touyan.outreach.workshop.found.SafetyCheck;
import org.touyan.outreach.workshop.found.TurnWorkshop;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** A workshop at the desk: one page, and an address for each act. */
@Controller
class WorkshopController {

    record TurnForm(String document, String why) {}

    record MoveForm(String town, String village, @Nullable HostKind hostKind, String host, @Nullable LocalDate movedOn,
            String because) {}

    record StarForm(@Nullable Integer star, @Nullable LocalDate starOn, String starDocument) {}

    record CheckForm(@Nullable LocalDate checkedOn, String checker, @Nullable CheckOutcome outcome, String found,
            @Nullable LocalDate mendBy) {}

    record MemberForm(String company) {}

    record InviteForm(String who, List<String> fields, String specialty, @Nullable Pay basis, @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {}

    private static final String WORKSHOP = "/desk/workshops/{workshop}";

    private final WorkshopQuery query;
    private final TurnWorkshop turn;
    private final MoveWorkshop moveWorkshop;
    private final CheckSafety checkSafety;
    private final GiveStar giveStar;
    private final JoinAlliance joinAlliance;
    private final InviteAdvisor inviteAdvisor;

    WorkshopController(WorkshopQuery query, TurnWorkshop turn, MoveWorkshop moveWorkshop, CheckSafety checkSafety,
            GiveStar giveStar,
            JoinAlliance joinAlliance, InviteAdvisor inviteAdvisor) {
        this.query = query;
        this.turn = turn;
        this.moveWorkshop = moveWorkshop;
        this.checkSafety = checkSafety;
        this.giveStar = giveStar;
        this.joinAlliance = joinAlliance;
        this.inviteAdvisor = inviteAdvisor;
    }

    @GetMapping(WORKSHOP)
    Html show(Actor actor, Ui ui, @PathVariable WorkshopId workshop) {
        return Html.of(query.page(actor, ui, workshop, Choices.blank()));
    }

    @PostMapping(WORKSHOP + "/phone")
    Html phone(Actor actor, Ui ui, @PathVariable WorkshopId workshop) {
        return Html.of(query.withPhone(actor, ui, workshop));
    }

    @PostMapping(WORKSHOP + "/recognition")
    Answer recognise(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<TurnForm> form) {
        return done(actor, ui, workshop, form, () -> turn.recognise(actor, workshop, form.value().document()));
    }

    @PostMapping(WORKSHOP + "/opening")
    Answer open(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<TurnForm> form) {
        return done(actor, ui, workshop, form, () -> turn.open(actor, workshop));
    }

    @PostMapping(WORKSHOP + "/move")
    Answer move(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<MoveForm> form) {
        MoveForm typed = form.value();
        return done(actor, ui, workshop, form,
                () -> moveWorkshop.move(actor, workshop, new Moved(typed.town(), typed.village(),
                        given("hostKind", typed.hostKind(), "workshop.host-kind.missing"), typed.host(),
                        day("movedOn", typed.movedOn()),
                        typed.because())));
    }

    @PostMapping(WORKSHOP + "/rectification")
    Answer rectify(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<TurnForm> form) {
        return done(actor, ui, workshop, form, () -> turn.rectify(actor, workshop));
    }

    @PostMapping(WORKSHOP + "/closure")
    Answer close(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<TurnForm> form) {
        return done(actor, ui, workshop, form, () -> turn.close(actor, workshop, form.value().why()));
    }

    @PostMapping(WORKSHOP + "/star")
    Answer star(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<StarForm> form) {
        StarForm typed = form.value();
        return done(actor, ui, workshop, form, () -> giveStar.give(actor, workshop,
                given("star", typed.star(), "workshop.star.missing"), day("starOn", typed.starOn()), typed.starDocument()));
    }

    @PostMapping(WORKSHOP + "/checks")
    Answer check(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<CheckForm> form) {
        CheckForm typed = form.value();
        return done(actor, ui, workshop, form, () -> checkSafety.check(actor, workshop,
                SafetyCheck.of(day("checkedOn", typed.checkedOn()), typed.checker(),
                        given("outcome", typed.outcome(), "workshop.check.outcome.missing"), typed.found(), typed.mendBy())));
    }

    @PostMapping(WORKSHOP + "/members")
    Answer join(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<MemberForm> form) {
        return done(actor, ui, workshop, form, () -> joinAlliance.join(actor, workshop, form.value().company()));
    }

    @PostMapping(WORKSHOP + "/members/{member}/end")
    Redirect leave(Actor actor, @PathVariable WorkshopId workshop, @PathVariable UUID member) {
        joinAlliance.leave(actor, workshop, member);
        return Redirect.to("/desk/workshops/" + workshop).saying("workshop.done");
    }

    @PostMapping(WORKSHOP + "/advisors")
    Answer invite(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<InviteForm> form) {
        InviteForm typed = form.value();
        return done(actor, ui, workshop, form, () -> {
            Appointment appointment = Appointment.of(typed.fields().stream().map(WorkshopController::field).toList(),
                    typed.specialty(), given("basis", typed.basis(), "workshop.basis.missing"), day("fromDay", typed.fromDay()),
                    day("untilDay", typed.untilDay()));
            inviteAdvisor.invite(actor, workshop, inviteAdvisor.named(actor, typed.who()), appointment);
        });
    }

    private Answer done(Actor actor, Ui ui, WorkshopId workshop, Form<? extends Record> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/workshops/" + workshop).saying("workshop.done");
        }
        return Html.invalid(query.page(actor, ui, workshop, form));
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        return given(field, day, "workshop.day.missing");
    }

    private static Field field(String name) {
        try {
            return Field.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("fields", "workshop.fields.missing");
        }
    }
}
