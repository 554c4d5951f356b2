package org.touyan.people.assessment.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.standard.Standards;

import tools.jackson.databind.json.JsonMapper;

/** Enrols whoever can be taken from a file, and keeps the other rows with what is wrong with each. */
@Component
public class ReadEnrolment {

    static final JsonMapper JSON = new JsonMapper();

    private final EnrolCandidates enrolCandidates;
    private final Standards standards;
    private final Catalog catalog;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadEnrolment(EnrolCandidates enrolCandidates, Standards standards, Catalog catalog, Vault vault, AuditTrail audit,
            JdbcClient jdbc, Clock clock) {
        this.enrolCandidates = enrolCandidates;
        this.standards = standards;
        this.catalog = catalog;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Columns: 姓名, 身份证号, 申报等级, 现有等级, 取得后年限, 工作年限, 职业, 工种; the first row is the heading. */
    @Transactional
    @BusinessRule(id = "ASM-16", says = "A row of a file that cannot be enrolled is kept with everything that is wrong with it, and can be taken away to be mended; when the enrolment ends it is forgotten.")
    public void read(Actor actor, BatchId id, Path file) {
        Batch batch = enrolCandidates.open(actor, id);
        List<SheetRow> all = Sheets.rows(file);
        List<SheetRow> rows = all.subList(Math.min(1, all.size()), all.size());
        UUID fileId = Uuid7.next();
        Instant now = clock.instant();
        RowCheck check = new RowCheck(batch, standards.of(batch), catalog, Beijing.day(now));
        int taken = 0;
        int known = 0;
        List<Kept> kept = new ArrayList<>();
        for (SheetRow row : rows) {
            RowCheck.Checked checked = check.check(row);
            if (!checked.faults().isEmpty()) {
                kept.add(new Kept(row, checked.faults()));
            } else if (enrolCandidates.enrol(actor, batch, checked.one())) {
                taken++;
            } else {
                known++;
                kept.add(new Kept(row, List.of(RowFault.of(RowCheck.IDENTITY, "assessment.candidate.known"))));
            }
        }
        keep(actor, batch, fileId, taken, known, now);
        kept.forEach(one -> keep(fileId, one));
        audit.note(actor, "assessment.enrolment-read", "assessment-batch", id, batch.path(), "taken", Integer.toString(taken),
                "faults", Integer.toString(kept.size()));
    }

    private record Kept(SheetRow row, List<RowFault> faults) {}

    private void keep(Actor actor, Batch batch, UUID file, int taken, int known, Instant now) {
        jdbc.sql("""
                insert into assessment.enrolment_file (file_id, batch_id, taken, known, read_by_name, read_at)
                values (:file, :batch, :taken, :known, :by, :at)
                """).param("file", file).param("batch", batch.id()).param("taken", taken).param("known", known)
                .param("by", actor.name()).param("at", now).update();
    }

    private void keep(UUID file, Kept one) {
        jdbc.sql("""
                insert into assessment.enrolment_fault (file_id, row_no, sealed, faults) values (:file, :row, :sealed, :faults::jsonb)
                """).param("file", file).param("row", one.row().number())
                .param("sealed", vault.seal(JSON.writeValueAsString(one.row().cells())))
                .param("faults", JSON.writeValueAsString(one.faults())).update();
    }
}
