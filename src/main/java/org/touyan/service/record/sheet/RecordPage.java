package org.touyan.service.record.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.service.record.Basis;
import org.touyan.service.record.HalfHours;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.domain.Capture;
import org.touyan.service.record.domain.Confirmation;
import org.touyan.service.record.domain.ConfirmedHow;
import org.touyan.service.record.domain.Held;
import org.touyan.service.record.domain.RecordAct;
import org.touyan.service.record.domain.Service;

/**
 * Everything one record says, and what the actor may do to it now.
 *
 * @param refusal why the actor himself may neither confirm nor check it, a text key; empty when he may
 * @param code    whether a one-time code may be sent to the person served
 */
public record RecordPage(Facts facts, List<Step> steps, LocalDate today, Set<RecordAct> possible, String refusal, boolean code,
        Typed typed, FormErrors errors) implements Page {

    /** The record. */
    public record Facts(RecordId id, String number, String volunteer, RecordState state, Service service, Capture capture,
            @Nullable Confirmation confirmation, Set<Held> held, @Nullable RecordId replaces, @Nullable RecordId replacedBy,
            String reason) {}

    /** One line of what happened. */
    public record Step(Instant at, String act, Role role, String actorName, String note) {}

    public String base() {
        return "/desk/records/" + facts.id();
    }

    public boolean may(RecordAct act) {
        return possible.contains(act);
    }

    public boolean overdue() {
        return facts.capture().dueOn().isBefore(today)
                && (facts.state() == RecordState.CAPTURED || facts.state() == RecordState.SAMPLED);
    }

    /** What 民政部令第67号 Art. 7 names, in its order. */
    public List<SumRow> fields(Ui ui) {
        Service service = facts.service();
        return List.of(row(ui, "volunteer", facts.volunteer()), row(ui, "activity", service.activity()),
                row(ui, "day", ui.isoDay(service.day())), row(ui, "started", ui.isoDayTime(service.startedAt())),
                row(ui, "place", service.place()), row(ui, "content", service.content()),
                row(ui, "minutes", Integer.toString(service.minutes())),
                row(ui, "hours", HalfHours.asHours(service.halfHours())),
                row(ui, "basis", ui.t("record.basis." + service.basis())),
                row(ui, "expense", "%.2f".formatted(service.expenseFen() / 100.0)),
                row(ui, "organiser", service.organiser()), row(ui, "leader", service.leader()));
    }

    /** Who stands behind it. */
    public List<SumRow> proof(Ui ui) {
        List<SumRow> rows = new ArrayList<>();
        rows.add(row(ui, "keyer", facts.capture().keyerName() + " " + ui.isoDayTime(facts.capture().capturedAt())));
        Confirmation word = facts.confirmation();
        rows.add(row(ui, "confirmer", word == null
                ? ""
                : word.confirmerName() + " " + ui.t("record.how." + word.confirmedHow()) + " "
                        + ui.isoDayTime(word.confirmedAt())));
        rows.add(row(ui, "due", ui.isoDay(facts.capture().dueOn())));
        if (!facts.held().isEmpty()) {
            rows.add(row(ui, "held",
                    facts.held().stream().map(h -> ui.t("record.held." + h)).collect(Collectors.joining(ui.t("record.and")))));
        }
        if (!facts.reason().isEmpty()) {
            rows.add(row(ui, "reason", facts.reason()));
        }
        return List.copyOf(rows);
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(steps.stream().map(s -> new Timeline.Entry(Timeline.State.DONE,
                ui.t("record.step." + act(s)), ui.isoDayTime(s.at()) + name(s), s.note())).toList());
    }

    public List<Choice> hows(Ui ui) {
        return Stream.of(ConfirmedHow.values()).filter(h -> !h.byHimself())
                .map(h -> Choice.of(h.name(), ui.t("record.how." + h))).toList();
    }

    public List<Choice> bases(Ui ui) {
        return Stream.of(Basis.values()).map(b -> Choice.of(b.name(), ui.t("record.basis." + b))).toList();
    }

    private static String act(Step step) {
        return step.act().substring(step.act().indexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Step step) {
        return step.role() == Role.SYSTEM || step.role() == Role.ASKER ? "" : " " + step.actorName();
    }

    private static SumRow row(Ui ui, String field, String value) {
        return new SumRow(ui.t("record.field." + field), value, "");
    }
}
