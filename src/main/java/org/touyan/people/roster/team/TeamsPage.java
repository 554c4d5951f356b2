package org.touyan.people.roster.team;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;

/**
 * The teams the reader has to do with, and a form to found one.
 *
 * @param mayFound the reader may found one
 */
public record TeamsPage(List<Line> teams, Form<TeamForm> form, List<Choice> subjects, List<Choice> parents, List<Choice> units,
        boolean mayFound) implements Page {

    /**
     * One team.
     *
     * @param leads names, in one line
     * @param gaps  names of the subjects nobody in it answers for, in one line
     */
    public record Line(TeamId teamId, String name, TeamKind kind, String parent, String unit, int size, String leads,
            String gaps) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.team.name")), Column.text(ui.t("roster.field.unit")),
                Column.text(ui.t("roster.team.lead")), Column.number(ui.t("roster.team.size")),
                Column.text(ui.t("roster.team.gaps")));
    }

    public List<Choice> kinds(Ui ui) {
        return kindChoices(ui);
    }

    static List<Choice> kindChoices(Ui ui) {
        return java.util.Arrays.stream(TeamKind.values()).map(k -> Choice.of(k.name(), ui.t("roster.team.kind." + k))).toList();
    }
}
