package org.touyan.people.roster.life;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Standing;

/**
 * The turns in somebody's life, and what each of them brings with it.
 *
 * @param form as typed, or empty
 */
public record LifePage(PersonId person, String personName, Standing standing, boolean left, boolean published, List<Turn> turns,
        Form<LifeForm> form, List<Choice> units) implements Page {

    /** A turn that was written down. */
    public record Turn(LifeKind kind, LocalDate day, String to, String words, @Nullable Boolean profileStays, String enteredBy,
            @Nullable String takenBy) {}

    public String base() {
        return "/desk/people/" + person + "/life";
    }

    public String back() {
        return "/desk/people/" + person;
    }

    public boolean mourned() {
        return standing == Standing.DECEASED;
    }

    /** Nowhere to move to any more. */
    public boolean gone() {
        return mourned() || left;
    }

    /** What may come next: nobody retires twice, and after a death only the public page is left to speak of. */
    public List<Choice> kinds(Ui ui) {
        return java.util.Arrays.stream(LifeKind.values())
                .filter(this::possible)
                .map(k -> new Choice(k.name(), ui.t("roster.life.kind." + k), "", ui.t("roster.life.care." + k)))
                .toList();
    }

    private boolean possible(LifeKind kind) {
        return switch (kind) {
            case RETIRED -> standing == Standing.IN_POST && !left;
            case MOVED -> !mourned() && !left;
            case DECEASED -> !mourned();
            case PROFILE -> mourned();
        };
    }

    public List<Choice> decisions(Ui ui) {
        return List.of(Choice.of("NO", ui.t("roster.life.profile.NO")), Choice.of("YES", ui.t("roster.life.profile.YES")));
    }
}
