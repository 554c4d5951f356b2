package org.touyan.people.roster.team;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;

/**
 * One team: who is in it, for what nobody is, and the forms to change that.
 *
 * @param gaps    names of the subjects nobody answers for
 * @param joining the form for a member, as typed or empty
 * @param charter the form that says what the team is
 * @param may     the reader may change it
 */
public record TeamPage(Head head, List<String> gaps, List<Seat> members, List<Seat> former, List<Part> parts,
        Form<MemberForm> joining, Form<TeamForm> charter, List<Choice> subjects, boolean may) implements Page {

    /** What the team is. */
    public record Head(TeamId teamId, String slug, String name, TeamKind kind, @Nullable TeamId parentId, String parent,
            String unit,
            String trades, String purpose, boolean ended) {}

    /** Somebody's time in it. */
    public record Seat(MemberId memberId, PersonId personId, String name, MemberRole role, String skills, LocalDate fromDay,
            @Nullable LocalDate untilDay, @Nullable LocalDate leftOn, boolean shown) {}

    /** A team that is part of this one. */
    public record Part(TeamId teamId, String name, int size) {}

    public String base() {
        return "/desk/teams/" + head.teamId();
    }

    public FormErrors errors() {
        return joining.errors().any() ? joining.errors() : charter.errors();
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.field.name")), Column.text(ui.t("roster.team.role")),
                Column.text(ui.t("roster.field.skills")), Column.text(ui.t("roster.team.term")),
                Column.text(ui.t("roster.team.public")), Column.text(ui.t("roster.list.acts")));
    }

    public List<Choice> kinds(Ui ui) {
        return TeamsPage.kindChoices(ui);
    }

    public List<Choice> roles(Ui ui) {
        return List.of(Choice.of("MEMBER", ui.t("roster.team.role.MEMBER")), Choice.of("LEAD", ui.t("roster.team.role.LEAD")));
    }
}
