package org.touyan.people.assessment.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.Hist;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Stage;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.archive.VolumesPage;
import org.touyan.people.assessment.batch.EnrolmentFaults;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.CandidateState;
import org.touyan.people.assessment.domain.Given;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.domain.Volume;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.CompareUpload;

/**
 * A batch: how far it has come, what is missing, the score sheet, and what belongs to its stage.
 *
 * @param official where the national query is; shown as text, never as a link
 * @param only whether only those without all their marks are shown
 * @param read what came of a file that has just been read; null when none was
 * @param compared what came of a table of the upload; null when none was compared
 */
public record BatchPage(Head head, List<Results.Row> rows, List<Staff> staff, List<Kin> kin,
        Map<CandidateId, Certificate> certificates,
        List<VolumesPage.Row> volumes, List<Look> looks, List<Issued> papers, int changes, LocalDate earliest, boolean only,
        Role role,
        String official, MarkSheet sheet,
        Form<BatchForm> form, EnrolmentFaults.@Nullable Last read, CompareUpload.@Nullable Compared compared) implements Page {

    /** What was planned, and how far it has come. */
    public record Head(BatchId batchId, String number, BatchState state, String company, String occupation, String occupationName,
            String edition, String levels, String venue, LocalDate examOn, String planNo, @Nullable LocalDate planFiledOn,
            String supervisedByName, @Nullable Instant supervisedAt, @Nullable LocalDate noticeFrom,
            @Nullable LocalDate noticeUntil,
            @Nullable LocalDate uploadedOn, @Nullable LocalDate archivedOn) {}

    /** @param path of his link; empty until he is assigned */
    public record Staff(StaffId staffId, StaffKind kind, String name, boolean assigned, String path) {}

    /** Who may not mark whom. */
    public record Kin(String staff, String candidate, String relation) {}

    /** A number of the right form, and who has seen it in the national query. */
    public record Certificate(CandidateId candidateId, String number, LocalDate issuedOn, @Nullable LocalDate verifiedOn,
            String verifiedByName) {}

    /** Somebody has looked into a volume. */
    public record Look(Volume kind, String reader, String purpose, String approver, String supervisor, Instant at) {}

    /** With what came of a table that was compared. */
    public BatchPage with(CompareUpload.Compared other) {
        return new BatchPage(head, rows, staff, kin, certificates, volumes, looks, papers, changes, earliest, only, role,
                official, sheet,
                form, read,
                other);
    }

    /** All that is wrong with a row of the file. */
    public String words(Ui ui, EnrolmentFaults.Line line) {
        return line.faults().stream().map(fault -> ui.t(fault.key(), fault.arguments().toArray()))
                .collect(Collectors.joining("；"));
    }

    public FormErrors errors() {
        return form.errors();
    }

    /** A part that is folded stands open when something in it was typed wrong. */
    public boolean wrong(String... fields) {
        return Stream.of(fields).anyMatch(field -> errors().at(field) != null);
    }

    public String self() {
        return (role == Role.ENTERPRISE_UNION ? "/org" : "/desk") + "/assessment/batches/" + head.batchId();
    }

    public boolean works() {
        return role == Role.ENTERPRISE_UNION || role == Role.CITY_STAFF;
    }

    public boolean allows(BatchAct act) {
        return Batch.STEPS.allows(head.state(), act, role);
    }

    public boolean corrects() {
        return works() && List.of(BatchState.EXAMINED, BatchState.SUPERVISED, BatchState.RESULT_NOTICE).contains(head.state());
    }

    public long admitted() {
        return rows.stream().filter(row -> row.state() == CandidateState.QUALIFIED).count();
    }

    /** Of whom all is known. */
    public long decided() {
        return admitted() - waiting();
    }

    /** In whole per cent of those. */
    public long rate() {
        return decided() == 0 ? 0 : Math.round(100.0 * passed().size() / decided());
    }

    public long waiting() {
        return rows.stream().filter(Results.Row::waits).count();
    }

    public List<Results.Row> passed() {
        return rows.stream().filter(Results.Row::passed).toList();
    }

    public List<Choice> staffOf(StaffKind kind, boolean assigned) {
        return staff.stream().filter(one -> one.kind() == kind && (one.assigned() || !assigned))
                .map(one -> Choice.of(one.staffId().toString(), one.name())).toList();
    }

    public List<Choice> notAssigned(Ui ui) {
        return staff.stream().filter(one -> !one.assigned())
                .map(one -> Choice.of(one.staffId().toString(), one.name() + " · " + ui.t("assessment.kind." + one.kind())))
                .toList();
    }

    public List<Choice> people() {
        return rows.stream().map(row -> Choice.of(row.id().toString(), "%03d %s".formatted(row.ticket(), row.name()))).toList();
    }

    public List<Choice> parts(Ui ui) {
        return sheet.parts().stream().map(part -> Choice.of(part.name(), ui.t("assessment.part." + part))).toList();
    }

    public List<Choice> levels(Ui ui) {
        return Stream.of(head.levels().split(",", -1)).map(code -> Choice.of(code, ui.t("assessment.level." + code))).toList();
    }

    public List<Choice> allLevels(Ui ui) {
        return Stream.of(Level.values()).map(level -> Choice.of(level.code(), ui.t(level.key()))).toList();
    }

    public List<Choice> volumeChoices(Ui ui) {
        return Stream.of(Volume.values()).map(kind -> Choice.of(kind.name(), ui.t("assessment.volume." + kind))).toList();
    }

    public List<Choice> media(Ui ui) {
        return Stream.of(Medium.values()).map(medium -> Choice.of(medium.name(), ui.t("assessment.medium." + medium))).toList();
    }

    public List<Stage> stages(Ui ui) {
        List<BatchState> way = List.of(BatchState.PLAN_FILED, BatchState.ENROLLING, BatchState.QUALIFIED, BatchState.EXAMINED,
                BatchState.SUPERVISED, BatchState.RESULT_NOTICE, BatchState.NUMBERED, BatchState.QUERYABLE, BatchState.ARCHIVED);
        BatchState now = at();
        return way.stream().map(state -> new Stage(ui.t("assessment.stage." + state), note(ui, state),
                state == now ? Stage.State.NOW : state.compareTo(now) < 0 ? Stage.State.DONE : Stage.State.TODO))
                .toList();
    }

    /** Once the first mark is there, the batch is being examined. */
    private BatchState at() {
        boolean marked = head.state() == BatchState.QUALIFIED
                && rows.stream().anyMatch(row -> row.at(Part.THEORY).value() != null);
        return marked ? BatchState.EXAMINED : head.state();
    }

    /** How the marks of the first part lie, in steps of ten; none before the first is there. */
    public List<Hist.Column> columns() {
        List<Given> marks = rows.stream().map(row -> row.at(Part.THEORY)).filter(given -> given.value() != null).toList();
        return marks.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(3, 9)
                        .mapToObj(ten -> new Hist.Column(ten == 3 ? "<40" : ten == 9 ? "90+" : ten * 10 + "-",
                                marks.stream().filter(given -> step(given) == ten).count(), ten * 10 < sheet.pass()))
                        .toList();
    }

    /** What the drawing shows, in words. */
    public String drawn(Ui ui) {
        return columns().stream().map(column -> column.label() + ' ' + ui.t("assessment.people", column.value()))
                .collect(Collectors.joining(ui.t("assessment.and")));
    }

    public String sat(Ui ui) {
        return ui.t("assessment.hist.sat", rows.stream().filter(row -> row.at(Part.THEORY).value() != null).count(),
                rows.stream().filter(row -> row.at(Part.THEORY).absent()).count());
    }

    private static int step(Given given) {
        var value = given.value();
        return value == null ? 0 : Math.clamp(value.intValue() / 10, 3, 9);
    }

    private String note(Ui ui, BatchState state) {
        return switch (state) {
            case PLANNED, PLAN_FILED -> ui.isoDay(head.planFiledOn());
            case ENROLLING -> ui.t("assessment.people", rows.size());
            case QUALIFIED -> ui.t("assessment.people", admitted());
            case EXAMINED -> ui.t("assessment.of", admitted() - waiting(), admitted());
            case SUPERVISED -> head.supervisedByName().isEmpty() ? "—" : head.supervisedByName();
            case RESULT_NOTICE -> ui.isoDay(head.noticeUntil());
            case NUMBERED, UPLOADED -> ui.t("assessment.of", certificates.size(), passed().size());
            case QUERYABLE -> ui.t("assessment.of",
                    certificates.values().stream().filter(c -> c.verifiedOn() != null).count(), certificates.size());
            case ARCHIVED -> ui.isoDay(head.archivedOn());
        };
    }
}
