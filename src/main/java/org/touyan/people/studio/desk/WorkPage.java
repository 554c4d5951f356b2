package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.studio.ProjectId;

/** Who works in a studio, and on what. */
public record WorkPage(Head head, List<Member> members, List<Project> projects, boolean open, LocalDate today,
        Form<WorkForm> form)
        implements
            Page {

    /** Somebody who works there, or has. */
    public record Member(UUID memberId, String name, String duty, LocalDate fromDay, @Nullable LocalDate untilDay) {}

    /** A project with its milestones. */
    public record Project(ProjectId projectId, String title, String source, long yuan, LocalDate fromDay, LocalDate dueOn,
            String stage,
            @Nullable LocalDate endedOn, String result, List<Milestone> milestones) {

        public boolean running() {
            return stage.equals("RUNNING");
        }

        public boolean waits() {
            return milestones.stream().anyMatch(m -> m.doneOn() == null);
        }
    }

    /** A day by which something is there. */
    public record Milestone(ProjectId projectId, String title, LocalDate dueOn, @Nullable LocalDate doneOn, String words) {}

    public FormErrors errors() {
        return form.errors();
    }

    /** Forms that stand once for each project keep what was typed at theirs. */
    public String typed(String field, ProjectId project) {
        return form.errors().list().stream().anyMatch(e -> e.field() != null && e.field().endsWith(project.toString()))
                ? form.text(field)
                : "";
    }

    public List<Column> memberColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.member")), Column.text(ui.t("studio.field.duty")),
                Column.text(ui.t("studio.field.days")), Column.text(ui.t("studio.field.act")));
    }

    public List<Column> milestoneColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.milestone")), Column.text(ui.t("studio.field.due-on")),
                Column.text(ui.t("studio.field.reached")));
    }
}
