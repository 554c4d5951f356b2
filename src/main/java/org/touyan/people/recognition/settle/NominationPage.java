package org.touyan.people.recognition.settle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.desk.ObjectionsPart;
import org.touyan.foundation.approval.opinion.Given;
import org.touyan.foundation.approval.posting.Posting;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Meeting;
import org.touyan.people.recognition.domain.MeetingKind;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationAct;
import org.touyan.people.recognition.domain.Verdict;

/**
 * One nomination, and what the reader may do to it now.
 *
 * @param classes     names of the classes the nominee belongs to
 * @param asked       departments that have not answered yet
 * @param showsReason whether the reader belongs to the nominee's unit or one above it that works with it
 * @param refusal     why the reader himself may not take the next step, a text key; empty when he may
 * @param papers      photographed, as the unit has sent them
 * @param posting     its public notice, the latest
 * @param objections  empty for readers who do not answer them
 * @param earliest    last day of a posting that begins today, at the earliest
 */
public record NominationPage(Nomination nomination, NoticeId notice, String noticeTitle, List<String> classes,
        List<Given> opinions, List<String> asked, @Nullable Posting posting, ObjectionsPart objections,
        @Nullable Brought delivery, List<FileId> pictures,
        List<FileId> papers,
        List<Step> steps, Set<NominationAct> possible, boolean showsReason, String refusal, LocalDate earliest,
        Form<ActForm> form) implements Page {

    /** Brought to the door. */
    public record Brought(LocalDate day, String place, String people, String note) {}

    /** One line of what happened. */
    public record Step(Instant at, String act, String actorName, String note) {}

    public String base() {
        return "/desk/honours/nominations/" + nomination.id();
    }

    public boolean may(NominationAct act) {
        return possible.contains(act);
    }

    public boolean mayEnd() {
        return may(NominationAct.REFUSE) || may(NominationAct.WITHDRAW);
    }

    public String tag() {
        return switch (nomination.state()) {
            case NOMINATED, VOTED, RECOMMENDED, CLEARED, POSTED -> "new";
            case AWARDED, DELIVERED -> "ok";
            case VETOED, NOT_CHOSEN, WITHDRAWN -> "";
        };
    }

    public List<SumRow> fields(Ui ui) {
        List<SumRow> rows = new ArrayList<>(List.of(row(ui, "unit", nomination.unitName()),
                row(ui, "classes", String.join(ui.t("recognition.and"), classes))));
        Meeting meeting = nomination.meeting();
        if (meeting != null) {
            rows.add(row(ui, "meeting", ui.t("recognition.meeting." + meeting.meetingKind()) + " " + ui.isoDay(meeting.metOn())));
            rows.add(row(ui, "votes", ui.t("recognition.meeting.count", meeting.votesFor(), meeting.votesOf())));
            rows.add(row(ui, "pinned", days(ui, meeting.pinnedFrom(), meeting.pinnedUntil())));
        }
        if (posting != null) {
            rows.add(row(ui, "posted", days(ui, posting.fromDay(), posting.untilDay())));
        }
        Verdict verdict = nomination.verdict();
        if (verdict != null) {
            rows.add(row(ui, "title", verdict.title()));
            rows.add(row(ui, "document", verdict.documentNo() + " " + ui.isoDay(verdict.decidedOn())));
        }
        if (showsReason && !nomination.reason().isEmpty()) {
            rows.add(row(ui, "reason", nomination.reason()));
        }
        return List.copyOf(rows);
    }

    public List<SumRow> deliveryFields(Ui ui, Brought brought) {
        return List.of(row(ui, "day", ui.isoDay(brought.day())), row(ui, "place", brought.place()),
                row(ui, "people", brought.people()), row(ui, "note", brought.note()));
    }

    public List<Column> opinionColumns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.department")), Column.text(ui.t("recognition.field.opinion")),
                Column.text(ui.t("recognition.field.why")), Column.text(ui.t("recognition.field.since")));
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(steps.stream()
                .map(s -> new Timeline.Entry(Timeline.State.DONE, ui.t("recognition.step." + s.act()),
                        ui.isoDayTime(s.at()) + (s.act().equals("objected") ? "" : " " + s.actorName()), s.note()))
                .toList());
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(MeetingKind.values()).map(k -> Choice.of(k.name(), ui.t("recognition.meeting." + k))).toList();
    }

    public List<Choice> departments() {
        return asked.stream().map(d -> Choice.of(d, d)).toList();
    }

    public static List<Choice> answers(Ui ui) {
        return Stream.of("YES", "NO").map(a -> Choice.of(a, ui.t("recognition.opinion." + a))).toList();
    }

    private static String days(Ui ui, LocalDate from, @Nullable LocalDate until) {
        return ui.isoDay(from) + " – " + ui.isoDay(until);
    }

    private static SumRow row(Ui ui, String field, String value) {
        return new SumRow(ui.t("recognition.field." + field), value, "");
    }
}
