package org.touyan.outreach.workshop.income;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.live.Money;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** Households and piece-work of a workshop: keyed in by its keeper or at the desk, confirmed by another. */
@Controller
class IncomeController {

    record IncomeForm(String household, @Nullable Integer year, String income, @Nullable Integer baseYear, String base,
            String surveyor,
            boolean lowIncome) {}

    record VillageForm(@Nullable Integer villageYear, String villageIncome, @Nullable Integer villageBaseYear, String villageBase,
            String villageDocument) {}

    record PiecesForm(String buyer, String pieces, @Nullable Integer lots, String rate, @Nullable Integer households,
            @Nullable LocalDate givenOn) {}

    private static final String ORG = "/org/workshops/{workshop}/income";
    private static final String DESK = "/desk/workshops/{workshop}/income";

    private final IncomeQuery query;
    private final StateIncome stateIncome;
    private final StateVillage stateVillage;
    private final GivePieces givePieces;

    IncomeController(IncomeQuery query, StateIncome stateIncome, StateVillage stateVillage, GivePieces givePieces) {
        this.query = query;
        this.stateIncome = stateIncome;
        this.stateVillage = stateVillage;
        this.givePieces = givePieces;
    }

    @GetMapping({ORG, DESK})
    Html show(Actor actor, @PathVariable WorkshopId workshop) {
        return Html.of(query.page(actor, workshop, Choices.blank()));
    }

    @PostMapping({ORG, DESK})
    Answer state(Actor actor, @PathVariable WorkshopId workshop, Form<IncomeForm> form) {
        IncomeForm typed = form.value();
        return done(actor, workshop, form,
                () -> stateIncome.state(actor, workshop, typed.household(), typed.lowIncome(),
                        given("year", typed.year(), "workshop.income.year"),
                        given("baseYear", typed.baseYear(), "workshop.income.base-year"), Money.fen("base", typed.base()),
                        Money.fen("income", typed.income()), typed.surveyor()));
    }

    @PostMapping({ORG + "/{income}/confirmation", DESK + "/{income}/confirmation"})
    Answer confirm(Actor actor, @PathVariable WorkshopId workshop, @PathVariable UUID income, Form<Choices.Blank> form) {
        return done(actor, workshop, form, () -> stateIncome.confirm(actor, workshop, income));
    }

    @PostMapping({ORG + "/village", DESK + "/village"})
    Answer stateVillage(Actor actor, @PathVariable WorkshopId workshop, Form<VillageForm> form) {
        VillageForm typed = form.value();
        return done(actor, workshop, form,
                () -> stateVillage.state(actor, workshop, given("villageYear", typed.villageYear(), "workshop.income.year"),
                        Money.fen("villageIncome", typed.villageIncome()),
                        given("villageBaseYear", typed.villageBaseYear(), "workshop.income.base-year"),
                        Money.fen("villageBase", typed.villageBase()), typed.villageDocument()));
    }

    @PostMapping({ORG + "/village/{income}/confirmation", DESK + "/village/{income}/confirmation"})
    Answer confirmVillage(Actor actor, @PathVariable WorkshopId workshop, @PathVariable UUID income, Form<Choices.Blank> form) {
        return done(actor, workshop, form, () -> stateVillage.confirm(actor, workshop, income));
    }

    @PostMapping({ORG + "/pieces", DESK + "/pieces"})
    Answer give(Actor actor, @PathVariable WorkshopId workshop, Form<PiecesForm> form) {
        PiecesForm typed = form.value();
        return done(actor, workshop, form,
                () -> givePieces.give(actor, workshop, typed.buyer(), typed.pieces(),
                        given("lots", typed.lots(), "workshop.pieces.range"), Money.fen("rate", typed.rate()),
                        given("households", typed.households(), "workshop.pieces.range"),
                        given("givenOn", typed.givenOn(), "workshop.day.missing")));
    }

    @PostMapping(DESK + "/low-income")
    Html lowIncome(Actor actor, Ui ui, @PathVariable WorkshopId workshop) {
        return Html.of(query.lowIncome(actor, ui, workshop));
    }

    private Answer done(Actor actor, WorkshopId workshop, Form<? extends Record> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to((actor.is(Role.ENTERPRISE_UNION) ? "/org" : "/desk") + "/workshops/" + workshop + "/income")
                    .saying("workshop.done");
        }
        return Html.invalid(query.page(actor, workshop, form));
    }
}
