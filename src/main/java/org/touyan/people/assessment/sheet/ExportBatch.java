package org.touyan.people.assessment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.mark.Results;

/** The certificates of a batch in the columns of the upload: whole identity numbers, so each taking is written down. */
@Component
class ExportBatch {

    private record Line(CandidateId candidateId, Sealed identity, String number, String issued, String filing) {}

    private final Batches batches;
    private final Results results;
    private final BatchQuery query;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;

    ExportBatch(Batches batches, Results results, BatchQuery query, Vault vault, Unmasking unmasking, JdbcClient jdbc) {
        this.batches = batches;
        this.results = results;
        this.query = query;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
    }

    @Transactional
    public byte[] file(Actor actor, Ui ui, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        BatchPage.Head head = query.head(batch);
        Map<CandidateId, Results.Row> rows = results.of(batch).stream()
                .collect(Collectors.toMap(Results.Row::id, Function.identity()));
        unmasking.log(actor, "assessment-batch", id, batch.path(), "identity", ui.t("assessment.export.why", batch.number()));
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, ui.t("assessment.certificates"), columns(ui))) {
            for (Line line : lines(id)) {
                Results.Row row = rows.get(line.candidateId());
                if (row != null) {
                    sheet.row(cells(ui, head, row, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    private List<Line> lines(BatchId id) {
        return jdbc.sql("""
                select c.candidate_id, c.identity, t.number, t.issued_on::text as issued, f.number as filing
                from assessment.certificate t join assessment.candidate c on c.candidate_id = t.candidate_id
                  join assessment.batch b on b.batch_id = t.batch_id join assessment.filing f on f.filing_id = b.filing_id
                where t.batch_id = :id
                order by c.ticket
                """).param("id", id).query(Rows.of(Line.class)).list();
    }

    private List<String> cells(Ui ui, BatchPage.Head head, Results.Row row, Line line) {
        String identity = vault.open(line.identity());
        BigDecimal sum = row.result() == null ? null : row.result().sum();
        return List.of(row.name(), ui.t("assessment.export.identity"), identity,
                ui.t(IdentityNumber.male(identity) ? "assessment.export.male" : "assessment.export.female"),
                head.occupation() + ' ' + head.occupationName(), ui.t("assessment.level." + row.level()), line.number(),
                line.issued(), head.company(), line.filing(), row.at(Part.THEORY).words(), row.at(Part.PRACTICE).words(),
                row.at(Part.REVIEW).words(), sum == null ? "" : sum.toPlainString());
    }

    private static List<SheetWriter.Column> columns(Ui ui) {
        return Stream.of("assessment.staff.name", "assessment.export.kind", "assessment.export.number", "assessment.export.sex",
                "assessment.occupation.name", "assessment.candidate.wants", "assessment.certificate.number",
                "assessment.certificate.issued", "assessment.export.body", "assessment.export.code", "assessment.part.THEORY",
                "assessment.part.PRACTICE",
                "assessment.part.REVIEW", "assessment.export.sum")
                .map(key -> new SheetWriter.Column(ui.t(key), "", false, List.of())).toList();
    }
}
