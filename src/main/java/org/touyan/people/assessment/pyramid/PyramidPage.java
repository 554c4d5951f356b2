package org.touyan.people.assessment.pyramid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.Bars;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.desk.AsOf;

/**
 * How many hold which level, on two days.
 *
 * @param fewest persons that are told of in a cell
 */
public record PyramidPage(LocalDate before, LocalDate after, Asked asked, List<Step> steps, int fewest, FormErrors errors)
        implements
            Page {

    /** Besides the city as a whole. */
    public List<Choice> groups(Ui ui) {
        return Stream.of(Asked.By.INDUSTRY, Asked.By.COMPANY)
                .map(by -> Choice.of(by.name(), ui.t("assessment.pyramid.by." + by))).toList();
    }

    public List<Choice> sizes(Ui ui) {
        return Stream.of(AsOf.Scale.values()).map(s -> Choice.of(s.name(), ui.t("assessment.size." + s))).toList();
    }

    public boolean withheld() {
        return steps.stream().anyMatch(step -> step.before() == null || step.after() == null);
    }

    /** The rows behind a cell. */
    public String rows(Step step, LocalDate day) {
        return "/desk/assessment/pyramid/rows?before=" + before + "&after=" + day + "&by=" + asked.theBy()
                + (asked.theSize().isEmpty() ? "" : "&size=" + asked.theSize()) + "&group=" + step.group() + "&level="
                + step.level();
    }

    /** What the table says of the later day, drawn; only of one group, and what may be told. */
    public List<Bars.Bar> bars(Ui ui) {
        return asked.theBy() != Asked.By.CITY
                ? List.of()
                : steps.stream().filter(step -> step.after() != null)
                        .map(step -> new Bars.Bar(ui.t("assessment.level." + step.level()), step.after(),
                                ui.t("assessment.people", step.after())))
                        .toList();
    }
}
