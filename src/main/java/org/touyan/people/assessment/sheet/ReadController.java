package org.touyan.people.assessment.sheet;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.batch.EnrolmentFaults;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.mark.Results;

/** What is only read: who changed which mark, and the names on notice. */
@Controller
class ReadController {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reads reads;
    private final ExportBatch exportBatch;
    private final EnrolmentFaults faults;

    ReadController(Reads reads, ExportBatch exportBatch, EnrolmentFaults faults) {
        this.reads = reads;
        this.faults = faults;
        this.exportBatch = exportBatch;
    }

    @GetMapping({BatchController.DESK + "/log", BatchController.OWN + "/log"})
    Html log(Actor actor, @PathVariable BatchId batch) {
        actor.require(BatchQuery.READERS);
        return Html.of(reads.log(actor, batch));
    }

    @GetMapping({BatchController.DESK + "/upload.xlsx", BatchController.OWN + "/upload.xlsx"})
    ResponseEntity<byte[]> file(Actor actor, Ui ui, @PathVariable BatchId batch) {
        return sheet("certificates.xlsx", exportBatch.file(actor, ui, batch));
    }

    @GetMapping({BatchController.DESK + "/faults.xlsx", BatchController.OWN + "/faults.xlsx"})
    ResponseEntity<byte[]> faults(Actor actor, Ui ui, @PathVariable BatchId batch) {
        return sheet("candidates-to-mend.xlsx", faults.workbook(actor, ui, batch));
    }

    @GetMapping("/assessment/results/{batch}")
    Html results(@PathVariable BatchId batch) {
        return Html.of(reads.results(batch));
    }

    private static ResponseEntity<byte[]> sheet(String name, byte[] table) {
        return ResponseEntity.ok().contentType(XLSX).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(table);
    }

    /** Reads for these pages. */
    @Component
    static class Reads {

        private final Batches batches;
        private final Results results;
        private final BatchQuery query;
        private final Elevated elevated;
        private final JdbcClient jdbc;

        Reads(Batches batches, Results results, BatchQuery query, Elevated elevated, JdbcClient jdbc) {
            this.batches = batches;
            this.results = results;
            this.query = query;
            this.elevated = elevated;
            this.jdbc = jdbc;
        }

        @Transactional(readOnly = true)
        public LogPage log(Actor actor, BatchId id) {
            Batch batch = batches.get(id);
            return new LogPage(batch.number(), BatchQuery.path(actor, id), jdbc.sql("""
                    select ticket, name, part, before, absent_before, value, absent, kind, reason, staff, by_name, at from (
                      select c.ticket, c.name, m.part, lag(m.value) over w as before, coalesce(lag(m.absent) over w, false) as absent_before,
                        m.value, m.absent, m.kind, m.reason, s.name as staff, m.by_name, m.at, m.mark_id, row_number() over w as nth
                      from assessment.mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                      join assessment.staff s on s.staff_id = m.staff_id
                      where c.batch_id = :id
                      window w as (partition by m.candidate_id, m.part order by m.mark_id)) x
                    where nth > 1
                    order by mark_id desc
                    """).param("id", id).query(Rows.of(LogPage.Line.class)).list());
        }

        /** @throws NotFound before the notice and after it */
        @Transactional(readOnly = true)
        public ResultsPage results(BatchId id) {
            return elevated.asSystem(() -> {
                Batch batch = batches.get(id);
                if (batch.state() != BatchState.RESULT_NOTICE) {
                    throw new NotFound("results of batch " + id);
                }
                BatchPage.Head head = query.head(batch);
                var from = head.noticeFrom();
                var until = head.noticeUntil();
                if (from == null || until == null) {
                    throw new NotFound("results of batch " + id);
                }
                return new ResultsPage(id, head.number(), head.company(), head.occupationName(), from, until,
                        results.of(batch).stream().filter(Results.Row::passed)
                                .map(row -> new ResultsPage.Passed(row.ticket(), row.name(), row.level())).toList(),
                        jdbc.sql("""
                                select c.ticket, c.name, m.part, m.reason, m.at
                                from assessment.mark m join assessment.candidate c on c.candidate_id = m.candidate_id
                                join assessment.batch_step p on p.batch_id = c.batch_id and p.act = 'POST'
                                where c.batch_id = :id and m.kind = 'CORRECTION' and m.at >= p.at
                                order by m.mark_id
                                """).param("id", id).query(Rows.of(ResultsPage.Corrected.class)).list());
            });
        }
    }
}
