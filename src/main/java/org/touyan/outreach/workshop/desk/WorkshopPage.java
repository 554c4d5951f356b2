package org.touyan.outreach.workshop.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.WorkshopAct;
import org.touyan.outreach.workshop.show.Choices;

/**
 * One file for one workshop (一坊一档), and everything that can be done with it now.
 *
 * @param phone masked; whole after it was asked for
 * @param form  as typed; blank until something was done wrong
 */
public record WorkshopPage(Workshop workshop, String town, String phone, List<Turn> turns, List<Seat> seats, List<Base> bases,
        List<Choice> towns, List<Star> given, List<Check> checks,
        List<Member> members, List<Advising> advisors, Form<? extends Record> form, Role role) implements FormPage {

    private static final int MOST_STARS = 5;

    public record Turn(WorkshopState state, LocalDate day, String words, String byName) {}

    /** @param town its name */
    public record Seat(LocalDate day, String town, String village, HostKind hostKind, String host, String because,
            String byName) {}

    public record Base(UUID baseId, String name) {}

    public record Star(int star, LocalDate day, String document) {}

    public record Check(LocalDate day, String checker, CheckOutcome outcome, String found, @Nullable LocalDate mendBy) {}

    public record Member(UUID memberId, String company, LocalDate since) {}

    public record Advising(AdvisorId advisorId, AdvisorState state, String name, String fields, String specialty, Pay basis,
            LocalDate fromDay, LocalDate untilDay, int visits) {}

    public String self() {
        return "/desk/workshops/" + workshop.id();
    }

    public boolean allows(WorkshopAct act) {
        return Workshop.STEPS.allows(workshop.state(), act, role);
    }

    public boolean staff() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public boolean lives() {
        return workshop.state() != WorkshopState.CLOSED;
    }

    public boolean invites() {
        return staff() && lives() && workshop.state() != WorkshopState.PLANNED;
    }

    public boolean stars() {
        return role == Role.CITY_STAFF && lives() && workshop.state() != WorkshopState.PLANNED;
    }

    /** What stands there now, or what was typed instead. */
    public String moved(String field) {
        if (form.typed().containsKey("movedOn")) {
            return form.text(field);
        }
        return switch (field) {
            case "town" -> workshop.site().town();
            case "village" -> workshop.site().village();
            case "hostKind" -> workshop.site().hostKind().name();
            case "host" -> workshop.site().host();
            default -> "";
        };
    }

    public List<Choice> hosts(Ui ui) {
        return Choices.of(HostKind.values(), ui, "workshop.host.");
    }

    public List<Choice> outcomes(Ui ui) {
        return Choices.of(CheckOutcome.values(), ui, "workshop.check.");
    }

    public List<Choice> fields(Ui ui) {
        return Choices.of(Field.values(), ui, "workshop.field.");
    }

    public List<Choice> pays(Ui ui) {
        return Choices.of(Pay.values(), ui, "workshop.pay.");
    }

    public List<Choice> starChoices(Ui ui) {
        return IntStream.rangeClosed(0, MOST_STARS)
                .mapToObj(
                        i -> Choice.of(Integer.toString(i), i == 0 ? ui.t("workshop.star.none") : ui.t("workshop.star.given", i)))
                .toList();
    }
}
