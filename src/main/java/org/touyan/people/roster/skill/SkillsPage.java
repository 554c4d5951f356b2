package org.touyan.people.roster.skill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;

/** What somebody can do on paper: skills with what confirms them, and licences with their end. */
public record SkillsPage(PersonId person, String personName, LocalDate today, List<Skill> skills, List<Licence> licences,
        List<Choice> choices, List<Choice> trades, Form<SkillController.PaperForm> paper,
        Form<SkillController.LicenceForm> licence) implements Page {

    /**
     * A skill.
     *
     * @param organisation null while nobody has confirmed it
     */
    public record Skill(String name, @Nullable Integer level, @Nullable String organisation, @Nullable String document,
            @Nullable LocalDate confirmedOn, @Nullable String enteredByName) {}

    /**
     * A licence.
     *
     * @param number masked
     * @param opens  the trade licence it is, in the reader's language, or null
     */
    public record Licence(LicenceId licenceId, String kind, String number, String issuer, @Nullable LocalDate validUntil,
            @Nullable String opens) {}

    private static final int SOON = 60;

    public String back() {
        return "/desk/people/" + person;
    }

    public String base() {
        return "/desk/people/" + person + "/skills";
    }

    public FormErrors errors() {
        return paper.errors().any() ? paper.errors() : licence.errors();
    }

    public List<Column> skillColumns(Ui ui) {
        return List.of(Column.text(ui.t("roster.field.skills")), Column.text(ui.t("roster.skill.level")),
                Column.text(ui.t("roster.skill.confirmed-by")));
    }

    public List<Column> licenceColumns(Ui ui) {
        return List.of(Column.text(ui.t("roster.licence.kind")), Column.text(ui.t("roster.licence.number")),
                Column.text(ui.t("roster.licence.issuer")), Column.text(ui.t("roster.licence.until")),
                Column.text(ui.t("roster.list.acts")));
    }

    public List<Choice> levels(Ui ui) {
        return IntStream.rangeClosed(0, 5).mapToObj(n -> Choice.of(Integer.toString(n), ui.t("roster.level." + n))).toList();
    }

    /** How long it still holds, in words. */
    public String left(Ui ui, Licence held) {
        LocalDate until = held.validUntil();
        if (until == null) {
            return ui.t("roster.licence.endless");
        }
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0
                ? ui.t("roster.licence.ended", -days)
                : days <= SOON ? ui.t("roster.licence.ends-in", days) : ui.t("roster.licence.holds");
    }

    public String tag(Licence held) {
        LocalDate until = held.validUntil();
        if (until == null) {
            return "ok";
        }
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0 ? "bad" : days <= SOON ? "new" : "ok";
    }
}
