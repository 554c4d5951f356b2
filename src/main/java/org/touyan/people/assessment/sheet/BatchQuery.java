package org.touyan.people.assessment.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.archive.VolumesQuery;
import org.touyan.people.assessment.batch.EnrolmentFaults;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.CandidateState;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.mark.IssueSheet;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.SettleBatch;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.assessment.standard.Standards;

/** Reads one batch with all that belongs to it. */
@Component
public class BatchQuery {

    static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private record StaffRow(StaffId staffId, StaffKind kind, String name, boolean assigned) {}

    private final Batches batches;
    private final Results results;
    private final Standards standards;
    private final StaffLinks links;
    private final SettleBatch settleBatch;
    private final IssueSheet issueSheet;
    private final EnrolmentFaults faults;
    private final VolumesQuery volumes;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final String official;

    BatchQuery(Batches batches, Results results, Standards standards, StaffLinks links, SettleBatch settleBatch,
            IssueSheet issueSheet, EnrolmentFaults faults, VolumesQuery volumes, Catalog catalog, JdbcClient jdbc,
            @Value("${touyan.assessment.query:zscx.osta.org.cn}") String official) {
        this.batches = batches;
        this.results = results;
        this.standards = standards;
        this.links = links;
        this.settleBatch = settleBatch;
        this.issueSheet = issueSheet;
        this.faults = faults;
        this.volumes = volumes;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.official = official;
    }

    /**
     * @param typed null until something was done wrong
     * @param marks the sheet as typed; null when it was not sent
     */
    @Transactional(readOnly = true)
    public BatchPage page(Actor actor, BatchId id, boolean only, @Nullable Form<BatchForm> typed,
            @Nullable Form<MarksForm> marks) {
        actor.require(READERS);
        Batch batch = batches.get(id);
        BatchPage.Head head = head(batch);
        List<Results.Row> rows = results.of(batch);
        List<BatchPage.Staff> staff = staff(batch);
        Form<BatchForm> form = typed == null ? BatchForm.blank() : typed;
        if (marks != null) {
            marks.errors().list().forEach(e -> {
                if (e.field() != null) {
                    form.errors().add(e.field(), e.key(), e.arguments().toArray());
                } else {
                    form.errors().add(RuleBroken.because(e.key(), e.arguments().toArray()));
                }
            });
        }
        boolean works = actor.is(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        boolean open = works && batch.state() == BatchState.QUALIFIED;
        List<Choice> examiners = staff.stream().filter(s -> s.assigned() && s.kind() == StaffKind.EXAMINER)
                .map(s -> Choice.of(s.staffId().toString(), s.name())).toList();
        var sheet = new MarkSheet(shown(rows, batch, only), parts(batch), pass(batch), path(actor, id) + "/marks", examiners,
                marks == null ? examiners.size() == 1 ? examiners.getFirst().value() : "" : marks.value().staff(), open,
                marks == null ? Map.of() : marks.typed(), form.errors());
        return new BatchPage(head, rows, staff, kin(id), certificates(id), volumes.of(id), looks(id), issueSheet.all(batch),
                changes(id),
                settleBatch.earliestEnd(), only, actor.role(), official, sheet, form,
                batch.state() == BatchState.ENROLLING ? faults.last(id).orElse(null) : null, null);
    }

    /** The sheet behind the link of an examiner. */
    @Transactional(readOnly = true)
    public MarkSheet behindLink(Batch batch, String action, @Nullable Form<MarksForm> marks) {
        return new MarkSheet(shown(results.of(batch), batch, false), parts(batch), pass(batch), action, List.of(), "",
                batch.state() == BatchState.QUALIFIED, marks == null ? Map.of() : marks.typed(),
                marks == null ? FormErrors.none() : marks.errors());
    }

    @Transactional(readOnly = true)
    public MarkedPart marked(BatchId id, List<String> candidate) {
        return new MarkedPart(
                results.of(batches.get(id)).stream().filter(row -> candidate.contains(row.id().toString())).findFirst()
                        .orElseThrow(() -> new NotFound("candidate " + candidate)),
                FormErrors.none());
    }

    BatchPage.Head head(Batch batch) {
        return jdbc.sql("""
                select b.batch_id, b.number, b.state, o.name as company, b.occupation, :occupation as occupation_name, b.edition, b.levels,
                  b.venue, b.exam_on, b.plan_no, b.plan_filed_on, b.supervised_by_name, b.supervised_at, b.notice_from, b.notice_until,
                  b.uploaded_on, b.archived_on
                from assessment.batch b join assessment.filing f on f.filing_id = b.filing_id join organization.body o on o.body_id = f.body_id
                where b.batch_id = :id
                """).param("occupation", catalog.occupation(batch.occupation()).map(Occupation::name).orElse(batch.occupation()))
                .param("id", batch.id()).query(Rows.of(BatchPage.Head.class)).single();
    }

    static String path(Actor actor, BatchId id) {
        return (actor.is(Role.ENTERPRISE_UNION) ? "/org" : "/desk") + "/assessment/batches/" + id;
    }

    private static List<Results.Row> shown(List<Results.Row> rows, Batch batch, boolean only) {
        return rows.stream()
                .filter(row -> batch.state().compareTo(BatchState.QUALIFIED) < 0 || row.state() == CandidateState.QUALIFIED)
                .filter(row -> !only || row.waits()).toList();
    }

    private List<Part> parts(Batch batch) {
        return standards.of(batch).values().stream().filter(standard -> batch.levels().contains(standard.level()))
                .map(Standard::parts).flatMap(List::stream).distinct().sorted().toList();
    }

    /** The highest of the levels that are examined. */
    private int pass(Batch batch) {
        return standards.of(batch).values().stream().filter(standard -> batch.levels().contains(standard.level()))
                .mapToInt(Standard::pass).max().orElse(0);
    }

    private List<BatchPage.Staff> staff(Batch batch) {
        return jdbc.sql("""
                select s.staff_id, s.kind, s.name, exists (select 1 from assessment.batch_staff b
                  where b.batch_id = :id and b.staff_id = s.staff_id) as assigned
                from assessment.staff s
                where s.filing_id = :filing and s.left_on is null
                order by s.kind, s.entered_at, s.staff_id
                """).param("id", batch.id()).param("filing", batch.filing()).query(Rows.of(StaffRow.class)).list().stream()
                .map(s -> new BatchPage.Staff(s.staffId(), s.kind(), s.name(), s.assigned(),
                        s.assigned() ? links.pathOf(s.staffId()) : ""))
                .toList();
    }

    private List<BatchPage.Kin> kin(BatchId id) {
        return jdbc.sql("""
                select s.name as staff, c.name as candidate, k.relation
                from assessment.kin k join assessment.staff s on s.staff_id = k.staff_id
                join assessment.candidate c on c.candidate_id = k.candidate_id
                where c.batch_id = :id
                order by k.declared_at, c.ticket
                """).param("id", id).query(Rows.of(BatchPage.Kin.class)).list();
    }

    private Map<CandidateId, BatchPage.Certificate> certificates(BatchId id) {
        return jdbc.sql("""
                select candidate_id, number, issued_on, verified_on, verified_by_name from assessment.certificate where batch_id = :id
                """).param("id", id).query(Rows.of(BatchPage.Certificate.class)).list().stream()
                .collect(Collectors.toMap(BatchPage.Certificate::candidateId, Function.identity()));
    }

    private List<BatchPage.Look> looks(BatchId id) {
        return jdbc.sql("""
                select a.kind, a.reader, a.purpose, a.approver, s.name as supervisor, a.at
                from assessment.volume_access a join assessment.staff s on s.staff_id = a.supervisor
                where a.batch_id = :id
                order by a.at, a.access_id
                """).param("id", id).query(Rows.of(BatchPage.Look.class)).list();
    }

    /** Entries that changed a mark which stood there before. */
    private int changes(BatchId id) {
        return jdbc.sql("""
                select (count(*) - count(distinct (m.candidate_id, m.part)))::int
                from assessment.mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                where c.batch_id = :id
                """).param("id", id).query(Integer.class).single();
    }
}
