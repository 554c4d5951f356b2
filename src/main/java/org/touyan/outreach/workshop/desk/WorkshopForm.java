package org.touyan.outreach.workshop.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.workshop.domain.Card;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.Site;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.found.Proposed;

import static org.touyan.outreach.workshop.show.Choices.given;

/** The card of a workshop as typed. */
public record WorkshopForm(String name, List<String> types, String lead, String actor, String industry, String aim,
        String alliance,
        String town, String village, @Nullable HostKind hostKind, String host, String keeper, String phone,
        @Nullable LocalDate startedOn) {

    static Form<WorkshopForm> blank() {
        return new Form<>(new WorkshopForm("", List.of(), "", "", "", "", "", "", "", null, "", "", "", null), FormErrors.none(),
                Map.of());
    }

    static Form<WorkshopForm> of(Workshop workshop, String phone) {
        Card card = workshop.card();
        Site site = workshop.site();
        return new Form<>(
                new WorkshopForm(card.name(), card.typeList().stream().map(WorkshopType::name).toList(), card.lead(),
                        card.actor(),
                        card.industry(), card.aim(), card.alliance(), site.town(), site.village(), site.hostKind(), site.host(),
                        site.keeper(), phone, workshop.startedOn()),
                FormErrors.none(), Map.of("startedOn", List.of(workshop.startedOn().toString())));
    }

    /** What can be said about one field without the others is said at once, and beside it the first of all else. */
    static boolean sound(Form<WorkshopForm> form) {
        WorkshopForm typed = form.value();
        form.done(typed::read);
        form.errors().add("keeper", PersonName.check(typed.keeper())).add("phone", PhoneNumber.check(typed.phone()));
        return form.valid();
    }

    /** @throws RuleBroken at the first field that cannot be taken */
    Proposed read() {
        return new Proposed(Card.of(name, types.stream().map(WorkshopForm::type).toList(), lead, actor, industry, aim, alliance),
                town, village, given("hostKind", hostKind, "workshop.host-kind.missing"), host, keeper, phone,
                given("startedOn", startedOn, "workshop.day.missing"));
    }

    private static WorkshopType type(String name) {
        try {
            return WorkshopType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("types", "workshop.types.missing");
        }
    }
}
