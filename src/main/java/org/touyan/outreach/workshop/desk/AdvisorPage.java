package org.touyan.outreach.workshop.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.AdvisorAct;
import org.touyan.outreach.workshop.domain.Field;
import org.touyan.outreach.workshop.show.Choices;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;

/**
 * An appointment: its letter, its visits, and what was taught on them.
 *
 * @param companies of the alliance, to which he may be sent
 * @param subjects  of the catalog
 */
public record AdvisorPage(Advisor advisor, String name, String workshop, List<Issued> letters, List<Visit> visits,
        List<Choice> companies, List<Choice> subjects, Form<? extends Record> form, Role role) implements FormPage {

    /** @param workers null when nobody has said yet how many were taught */
    public record Visit(UUID adviceId, RequestId requestId, String number, RequestState state, Field field, String company,
            String words, Instant fromAt, boolean held, @Nullable Integer workers, @Nullable String what) {}

    public String self() {
        return "/desk/workshops/advisors/" + advisor.id();
    }

    public boolean staff() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public boolean allows(AdvisorAct act) {
        return staff() && Advisor.STEPS.allows(advisor.state(), act, role);
    }

    public boolean appointed() {
        return staff() && advisor.state() == AdvisorState.ACCEPTED;
    }

    public boolean issues() {
        return appointed() && letters.stream().noneMatch(letter -> letter.state() == PaperState.ISSUED);
    }

    public List<Choice> fields(Ui ui) {
        return Choices.of(advisor.appointment().fieldList().toArray(Field[]::new), ui, "workshop.field.");
    }

    /** Visits that took place, of which one may say what was taught. */
    public List<Choice> held(Ui ui) {
        return visits.stream().filter(Visit::held)
                .map(v -> Choice.of(v.adviceId().toString(), ui.day(v.fromAt()) + " " + v.words())).toList();
    }
}
