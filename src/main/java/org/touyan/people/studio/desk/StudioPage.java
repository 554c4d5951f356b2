package org.touyan.people.studio.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.desk.ObjectionsPart;
import org.touyan.foundation.approval.opinion.Given;
import org.touyan.foundation.approval.posting.Posting;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Naming;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.weigh.Panel;
import org.touyan.people.studio.year.Counted;

/**
 * One studio, and what the reader may do to it now.
 *
 * @param answers  what was written and seen, by line of the checklists
 * @param seven    lines a visit looks for; empty when none is due
 * @param posting  its public notice, the latest
 * @param counted  what there is to report for this year
 * @param mayShow  whether the reader may say that it is shown
 * @param earliest last day of a notice that begins today, at the earliest
 */
public record StudioPage(Head head, Studio studio, List<Checklist.Answered> answers, List<Checklist.Line> seven,
        List<Given> opinions, List<Panel.Mark> marks, @Nullable Posting posting, ObjectionsPart objections,
        List<Reviewed> reviews,
        List<Counted.Line> counted, List<Confirmed> confirmations, List<String> names, List<String> alliances, List<Step> steps,
        Set<StudioAct> possible,
        boolean mayShow, LocalDate earliest, LocalDate today, Form<ActForm> form) implements Page {

    /** As {@code Counted} keeps it with a report: {@code PROJECT 2,PATENT 1}. */
    private static final Pattern KEPT = Pattern.compile("([A-Z_]+) (\\d+)");

    /** A year that was reported. */
    public record Reviewed(int year, String words, String counted, String reportedByName, Instant reportedAt,
            @Nullable String outcome, @Nullable String judgedByName, String verdict) {}

    /** 复核, each with its document. */
    public record Confirmed(LocalDate confirmedOn, LocalDate untilDay, String documentNo, String byName) {}

    /** One line of what happened. */
    public record Step(Instant at, String act, String actorName, String note) {}

    public FormErrors errors() {
        return form.errors();
    }

    public boolean may(StudioAct act) {
        return possible.contains(act);
    }

    public boolean named() {
        return studio.naming() != null;
    }

    /** Ways in which it may end or go back now. */
    public List<String> endings() {
        return Stream.of(StudioAct.RETURN, StudioAct.REFUSE, StudioAct.WITHDRAW, StudioAct.REVOKE, StudioAct.DISSOLVE)
                .filter(this::may).map(Enum::name).toList();
    }

    public List<SumRow> fields(Ui ui) {
        List<SumRow> rows = new ArrayList<>(List.of(row(ui, "leader", studio.leader().leaderName()),
                row(ui, "level", ui.t("studio.level." + studio.level())), row(ui, "unit", studio.work().unitName()),
                row(ui, "field", studio.work().field()), row(ui, "since", ui.isoDay(studio.work().runningSince()))));
        Naming naming = studio.naming();
        if (naming != null) {
            rows.add(row(ui, "number", naming.number()));
            rows.add(row(ui, "document", naming.documentNo() + " " + ui.isoDay(naming.namedOn())));
            rows.add(row(ui, "review-due", ui.isoDay(studio.reviewDue())));
            rows.add(row(ui, "until", ui.isoDay(studio.confirmedUntil())));
            rows.add(row(ui, "shown", ui.t(studio.shown() ? "studio.shown.YES" : "studio.shown.NO")));
        }
        if (studio.changeBy() != null) {
            rows.add(row(ui, "change-by",
                    ui.isoDay(studio.changeBy()) + (today.isAfter(studio.changeBy()) ? " " + ui.t("studio.late") : "")));
        }
        if (studio.ending().endedOn() != null) {
            rows.add(row(ui, "ended", ui.isoDay(studio.ending().endedOn())));
        }
        if (!studio.ending().reason().isEmpty()) {
            rows.add(row(ui, "reason", studio.ending().reason()));
        }
        confirmations.forEach(c -> rows.add(row(ui, "confirmed",
                ui.t("studio.confirmed", ui.isoDay(c.confirmedOn()), ui.isoDay(c.untilDay()), c.documentNo()))));
        names.forEach(name -> rows.add(row(ui, "was", name)));
        alliances.forEach(name -> rows.add(row(ui, "alliance", name)));
        return List.copyOf(rows);
    }

    public List<SumRow> answered(Ui ui) {
        return answers.stream().map(a -> new SumRow(ui.english() ? a.nameEn() : a.name(),
                a.met() ? a.words().isEmpty() ? ui.t("studio.check.met") : a.words() : ui.t("studio.check.lacks", a.words()), ""))
                .toList();
    }

    public String label(Ui ui, Checklist.Line line) {
        return ui.english() ? line.nameEn() : line.name();
    }

    public List<SumRow> counts(Ui ui) {
        return counted.stream().map(l -> new SumRow(ui.t("studio.kind." + l.kind()), Integer.toString(l.number()), "")).toList();
    }

    /** What was counted when a year was reported, in words. */
    public static String counted(Ui ui, Reviewed review) {
        return KEPT.matcher(review.counted()).results()
                .map(part -> ui.t("studio.kind." + part.group(1)) + ' ' + part.group(2))
                .collect(Collectors.joining(ui.t("studio.and")));
    }

    public List<Column> opinionColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.opinion.step")), Column.text(ui.t("studio.opinion.verdict")),
                Column.text(ui.t("studio.opinion.words")), Column.text(ui.t("studio.opinion.by")));
    }

    public List<Column> markColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.judge")), Column.number(ui.t("studio.field.mark")),
                Column.text(ui.t("studio.field.mark-words")));
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(steps.stream().map(s -> new Timeline.Entry(Timeline.State.DONE, ui.t("studio.step." + s.act()),
                ui.isoDayTime(s.at()) + (s.act().equals("objected") ? "" : " " + s.actorName()), s.note())).toList());
    }

    public static List<Choice> yesNo(Ui ui, String key) {
        return Stream.of("YES", "NO").map(a -> Choice.of(a, ui.t(key + a))).toList();
    }

    private static SumRow row(Ui ui, String field, String value) {
        return new SumRow(ui.t("studio.field." + field), value, "");
    }
}
