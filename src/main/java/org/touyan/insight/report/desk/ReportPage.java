package org.touyan.insight.report.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Stage;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.insight.report.ReportState;
import org.touyan.insight.report.domain.Breach;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.file.FileKind;

/**
 * One report: its cells with their doors and marks, who signed, what happened, and what may be done now.
 *
 * @param live  where each computed cell is counted today, by cell
 * @param paper the signed sheet; null until it was filed
 */
public record ReportPage(Report report, Template template, List<Line> lines, Map<String, String> live, List<Breach> breaches,
        List<ReportTrail.Step> steps, @Nullable Issued paper, Actor actor, LocalDate today,
        Form<ActForm> form) implements FormPage {

    private static final List<ReportState> WAY = List.of(ReportState.OPEN, ReportState.AUTO_FILLED, ReportState.CHECKED,
            ReportState.SIGNED, ReportState.SUBMITTED, ReportState.LOCKED);

    /** As what the report can be taken. */
    public List<FileKind> files() {
        return paper == null || !report.isFiled()
                ? List.of()
                : Stream.of(FileKind.values()).filter(kind -> kind != FileKind.FORM || template.filled()).toList();
    }

    public String href() {
        return "/desk/reports/" + report.id();
    }

    public boolean own() {
        return report.path().equals(actor.scope());
    }

    /** Whether this act is offered: the table allows it, it is his union's report where it must be, and he is not one of the others. */
    public boolean may(ReportAct act) {
        return Report.STEPS.allows(report.state(), act, actor.role()) && switch (act) {
            case FILL -> own() && today.isAfter(report.period().last());
            case TYPE, EXPLAIN, REVISE, SUBMIT -> own();
            case CHECK -> own() && !report.filled().is(actor);
            case SIGN -> own() && !report.filled().is(actor) && !report.checked().is(actor);
            case ASK_LATE -> own() && today.isAfter(report.dueOn()) && !report.late().asked();
            case ALLOW_LATE -> report.late().asked() && !report.late().allowed()
                    && !Objects.equals(report.late().askedBy(), actor.account());
            case OPEN, RETURN, ACCEPT, LOCK, RESTATE -> true;
        };
    }

    /** Whether only another of his colleagues may go on. */
    public boolean waitsForAnother() {
        return own() && ((report.state() == ReportState.AUTO_FILLED && report.filled().is(actor))
                || (report.state() == ReportState.CHECKED && (report.filled().is(actor) || report.checked().is(actor))));
    }

    public boolean late() {
        return today.isAfter(report.dueOn()) && !report.late().allowed() && Report.STEPS.table().stream()
                .anyMatch(line -> line.act() == ReportAct.ASK_LATE && line.from().contains(report.state()));
    }

    public List<Stage> stages(Ui ui) {
        int now = WAY.indexOf(switch (report.state()) {
            case RETURNED -> ReportState.OPEN;
            case ACCEPTED, RESTATED -> ReportState.LOCKED;
            case OPEN, AUTO_FILLED, CHECKED, SIGNED, SUBMITTED, LOCKED -> report.state();
        });
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            Stage.State state = i < now ? Stage.State.DONE : i == now ? Stage.State.NOW : Stage.State.TODO;
            ReportState shown = i == now ? report.state() : WAY.get(i);
            stages.add(new Stage(ui.t("report.state." + shown), "", state));
        }
        return stages;
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(steps.stream().map(step -> new Timeline.Entry(Timeline.State.DONE, ui.t("report.act." + step.act()),
                ui.isoDayTime(step.at()) + " " + ui.doer(step.byName()), step.words())).toList());
    }

    public String number(@Nullable BigDecimal value, Ui ui) {
        return value == null ? "—" : NumberFormat.getNumberInstance(ui.locale()).format(value);
    }

    public String label(String cell, Ui ui) {
        return template.cell(cell).map(TemplateCell::label).map(words -> words.in(ui.english())).orElse(cell);
    }

    /** Where the cell can be opened: the frozen figure, or what was typed with its paper. */
    public String door(Line line) {
        Entry entry = line.entry();
        return entry == null || entry.snapshotId() == null ? cellHref(line) : "/desk/figures/" + entry.snapshotId();
    }

    public String cellHref(Line line) {
        return href() + "/cells/" + line.cell().cell();
    }

    public String say(Breach breach, Ui ui) {
        String said = explained(breach);
        return ui.t(said.isEmpty() ? "report.breach." + breach.rule().kind() : "report.breach.explained",
                label(breach.rule().cell(), ui), number(breach.is(), ui), number(breach.wanted(), ui), said);
    }

    /** What was said about a leap; empty while nobody has. */
    public String explained(Breach breach) {
        return lines.stream().filter(line -> line.cell().cell().equals(breach.rule().cell())).map(Line::filed)
                .filter(Objects::nonNull)
                .map(Entry::explained).findFirst().orElse("");
    }
}
