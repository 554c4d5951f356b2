package org.touyan.people.roster.edit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;

/**
 * The form for a new person, or for one on the roster.
 *
 * @param id null for a new person
 */
public record PersonFormPage(@Nullable PersonId id, String personName, @Nullable FileId portrait, Form<PersonForm> form,
        List<Choice> units,
        List<Choice> towns,
        List<Choice> skills, List<Choice> languages) implements Page {

    private static final int ROWS = 6;

    /** One row of skill, level and year. */
    public record SkillRow(int number, String skill, String level, String since) {}

    public boolean fresh() {
        return id == null;
    }

    public String action() {
        return id == null ? "/desk/people" : "/desk/people/" + id;
    }

    public String back() {
        return id == null ? "/desk/people" : "/desk/people/" + id;
    }

    /** As many rows as are filled, and some more. */
    public List<SkillRow> rows() {
        List<SkillRow> rows = new ArrayList<>();
        List<String> skill = form.value().skill();
        int wanted = Math.max(ROWS, skill.size());
        for (int i = 0; i < wanted; i++) {
            rows.add(new SkillRow(i + 1, cell(skill, i, "-"), cell(form.value().level(), i, "-"),
                    cell(texts("since"), i, "")));
        }
        return rows;
    }

    private static String cell(List<String> column, int row, String empty) {
        return row < column.size() ? column.get(row) : empty;
    }

    public List<Choice> levels(Ui ui) {
        return java.util.stream.Stream.of("1", "2", "3", "4", "5", "0")
                .map(level -> Choice.of(level, ui.t("roster.level." + level)))
                .toList();
    }

    public List<Choice> standings(Ui ui) {
        return java.util.stream.Stream.of("IN_POST", "RETIRED", "DECEASED")
                .map(s -> Choice.of(s, ui.t("roster.standing." + s)))
                .toList();
    }

    public List<Choice> sexes(Ui ui) {
        return List.of(Choice.of("F", ui.t("roster.sex.F")), Choice.of("M", ui.t("roster.sex.M")));
    }

    public String text(String field) {
        return form.text(field);
    }

    public List<String> texts(String field) {
        return form.typed().getOrDefault(field, List.of());
    }

    public int version() {
        return form.value().version();
    }

    public boolean takesBoat() {
        return form.value().takesBoat();
    }
}
