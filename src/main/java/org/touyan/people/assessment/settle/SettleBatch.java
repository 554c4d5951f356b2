package org.touyan.people.assessment.settle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.approval.posting.Sheet;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.batch.BatchTrail;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.mark.IssueSheet;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.show.StaffLinks.Holder;

/** Leads a batch on when what the next stage needs is there. */
@Component
public class SettleBatch {

    private final Batches batches;
    private final BatchTrail trail;
    private final Results results;
    private final PublicNotices notices;
    private final IssueSheet issueSheet;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final Clock clock;

    SettleBatch(Batches batches, BatchTrail trail, Results results, PublicNotices notices, IssueSheet issueSheet, UiFactory uis,
            JdbcClient jdbc,
            Clock clock) {
        this.batches = batches;
        this.trail = trail;
        this.results = results;
        this.notices = notices;
        this.issueSheet = issueSheet;
        this.uis = uis;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "ASM-12", says = "An examination is closed when every admitted candidate has a mark, or is noted absent, in every part that has a weight.")
    public void examined(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.step(actor, BatchAct.EXAMINE);
        long waiting = results.of(batch).stream().filter(Results.Row::waits).count();
        if (waiting > 0) {
            throw RuleBroken.because("assessment.batch.waiting", waiting);
        }
        trail.happened(actor, batch, BatchAct.EXAMINE);
    }

    /** Called with the link of whoever signs. */
    @Transactional
    public void supervised(Holder holder, BatchId id, String words) {
        if (holder.kind() != StaffKind.SUPERVISOR || !assigned(holder, id)) {
            throw RuleBroken.because("assessment.supervisor.only");
        }
        Batch batch = batches.toChange(id);
        batch.supervise(holder.actor(), holder.staffId(), holder.name(), words, clock.instant());
        trail.happened(holder.actor(), batch, BatchAct.SUPERVISE);
    }

    /** The public reads who passed, by name and level; no identity number, and no mark. */
    @Transactional
    public void post(Actor actor, BatchId id, LocalDate until) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        LocalDate from = today();
        batch.post(actor, from, until);
        Ui ui = uis.onPaper();
        List<Results.Row> passed = results.of(batch).stream().filter(Results.Row::passed).toList();
        String company = jdbc.sql("select name from organization.body where path = :path").param("path", batch.path())
                .query(String.class).single();
        notices.post(actor, batch.matter(), new Sheet(new BoardId(id.value()), ui.t("assessment.notice.title", batch.number()),
                ui.t("assessment.notice.lead"), company, company,
                ui.t("assessment.notice.words", passed.size(), "/assessment/results/" + id) + passed.stream()
                        .map(row -> ui.t("assessment.notice.one", row.name(), ui.t("assessment.level." + row.level())))
                        .collect(Collectors.joining("；"))),
                from, until);
        issueSheet.issue(actor, batch);
        trail.happened(actor, batch, BatchAct.POST);
    }

    /** The earliest last day of a notice that begins today. */
    public LocalDate earliestEnd() {
        return notices.earliestEnd(today());
    }

    @Transactional
    public void number(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.step(actor, BatchAct.NUMBER);
        notices.decided(actor, batch.matter());
        trail.happened(actor, batch, BatchAct.NUMBER);
    }

    @Transactional
    public void uploaded(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.upload(actor, today());
        long numbered = count("select count(*) from assessment.certificate where batch_id = :id", id);
        long passed = results.of(batch).stream().filter(Results.Row::passed).count();
        if (numbered < passed) {
            throw RuleBroken.because("assessment.certificate.missing", passed - numbered);
        }
        trail.happened(actor, batch, BatchAct.UPLOAD);
    }

    @Transactional
    public void found(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.step(actor, BatchAct.FIND);
        long waiting = count("select count(*) from assessment.certificate where batch_id = :id and verified_on is null", id);
        if (waiting > 0) {
            throw RuleBroken.because("assessment.certificate.unseen", waiting);
        }
        trail.happened(actor, batch, BatchAct.FIND);
    }

    @Transactional
    public void archived(Actor actor, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.toChange(id);
        batch.archive(actor, today());
        if (count("select count(distinct kind) from assessment.volume where batch_id = :id", id) < 5) {
            throw RuleBroken.because("assessment.volume.missing");
        }
        issueSheet.ended(actor, batch, today());
        trail.happened(actor, batch, BatchAct.ARCHIVE);
    }

    private boolean assigned(Holder holder, BatchId id) {
        return jdbc.sql("select exists (select 1 from assessment.batch_staff where batch_id = :id and staff_id = :staff)")
                .param("id", id).param("staff", holder.staffId()).query(Boolean.class).single();
    }

    private long count(String sql, BatchId id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
