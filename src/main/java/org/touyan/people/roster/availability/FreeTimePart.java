package org.touyan.people.roster.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.domain.AbsenceId;

/**
 * The week of a person as big switches, how often he likes to be asked, and when he is away.
 *
 * @param base   address of the page; its forms post below it
 * @param halves entries like {@code 3-PM}
 */
public record FreeTimePart(String base, Set<String> halves, @Nullable Integer cap, List<Away> away, Form<AbsenceForm> form,
        FormErrors weekErrors) implements Part {

    private static final List<Integer> CAPS = List.of(2, 4, 6, 8, 12);
    private static final int MORE = 12;

    /** Days away. */
    public record Away(AbsenceId absenceId, LocalDate dayFrom, LocalDate dayUntil, String reason) {}

    public List<Integer> weekdays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public boolean free(int weekday, String half) {
        return halves.contains(weekday + "-" + half);
    }

    public List<Choice> caps(Ui ui) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", ui.t("roster.free.cap.any")));
        Set<Integer> numbers = new TreeSet<>(CAPS);
        if (cap != null) {
            numbers.add(cap);
        }
        numbers.forEach(
                n -> choices.add(Choice.of(n.toString(), ui.t(n == MORE ? "roster.free.cap.more" : "roster.free.cap", n))));
        return choices;
    }

    public List<String> chosenCap() {
        return List.of(cap == null ? "" : cap.toString());
    }

    public FormErrors errors() {
        return weekErrors.any() ? weekErrors : form.errors();
    }
}
