package org.touyan.people.assessment.settle;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.CandidateId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.mark.Results;

/** What the certificates of a batch say in the columns of the upload, by the ticket; identity numbers are whole. */
@Component
public class UploadRows {

    private record Line(CandidateId candidateId, Sealed identity, String number, String issued, String filing, String company) {}

    private final Results results;
    private final Catalog catalog;
    private final Vault vault;
    private final JdbcClient jdbc;

    UploadRows(Results results, Catalog catalog, Vault vault, JdbcClient jdbc) {
        this.results = results;
        this.catalog = catalog;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Map<UploadColumn, String>> of(Ui ui, Batch batch) {
        Map<CandidateId, Results.Row> rows = results.of(batch).stream()
                .collect(Collectors.toMap(Results.Row::id, Function.identity()));
        String occupation = (batch.occupation() + ' '
                + catalog.occupation(batch.occupation()).map(Occupation::name).orElse("")).strip();
        return jdbc.sql("""
                select c.candidate_id, c.identity, t.number, t.issued_on::text as issued, f.number as filing, o.name as company
                from assessment.certificate t join assessment.candidate c on c.candidate_id = t.candidate_id
                  join assessment.batch b on b.batch_id = t.batch_id join assessment.filing f on f.filing_id = b.filing_id
                  join organization.body o on o.body_id = f.body_id
                where t.batch_id = :id
                order by c.ticket
                """).param("id", batch.id()).query(Rows.of(Line.class)).list().stream()
                .map(line -> cells(ui, occupation, Objects.requireNonNull(rows.get(line.candidateId())), line)).toList();
    }

    private Map<UploadColumn, String> cells(Ui ui, String occupation, Results.Row row, Line line) {
        String identity = vault.open(line.identity());
        BigDecimal sum = row.result() == null ? null : row.result().sum();
        Map<UploadColumn, String> cells = new EnumMap<>(UploadColumn.class);
        cells.put(UploadColumn.NAME, row.name());
        cells.put(UploadColumn.KIND, ui.t("assessment.export.identity"));
        cells.put(UploadColumn.IDENTITY, identity);
        cells.put(UploadColumn.SEX,
                ui.t(IdentityNumber.male(identity) ? "assessment.export.male" : "assessment.export.female"));
        cells.put(UploadColumn.OCCUPATION, occupation);
        cells.put(UploadColumn.TRADE, row.trade());
        cells.put(UploadColumn.LEVEL, ui.t("assessment.level." + row.level()));
        cells.put(UploadColumn.NUMBER, line.number());
        cells.put(UploadColumn.ISSUED, line.issued());
        cells.put(UploadColumn.BODY, line.company());
        cells.put(UploadColumn.CODE, line.filing());
        cells.put(UploadColumn.THEORY, row.at(Part.THEORY).words());
        cells.put(UploadColumn.PRACTICE, row.at(Part.PRACTICE).words());
        cells.put(UploadColumn.REVIEW, row.at(Part.REVIEW).words());
        cells.put(UploadColumn.SUM, sum == null ? "" : sum.toPlainString());
        cells.put(UploadColumn.PHOTO, "");
        return cells;
    }
}
