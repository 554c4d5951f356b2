package org.touyan.people.assessment.settle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;

/** Reads the table of an upload back and says where it differs from the batch; it changes nothing. */
@Component
public class CompareUpload {

    /**
     * What the table says.
     *
     * @param same   rows that are as here
     * @param faults sentences about those that are not, and about whom it does not know
     */
    public record Compared(int same, List<Fault> faults) {}

    /** @param key of the sentence */
    public record Fault(String key, List<Object> arguments) {}

    private record Here(String name, Sealed identity, String level, String number, String issued) {}

    private static final int NAME = 0;
    private static final int IDENTITY = 2;
    private static final int LEVEL = 5;
    private static final int NUMBER = 6;
    private static final int ISSUED = 7;

    private final Batches batches;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    CompareUpload(Batches batches, Vault vault, AuditTrail audit, JdbcClient jdbc) {
        this.batches = batches;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** @param file in the columns of the upload, in the language of {@code ui}; the first row is the heading */
    @Transactional
    public Compared compare(Actor actor, Ui ui, BatchId id, Path file) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        Map<String, Here> here = new HashMap<>();
        jdbc.sql("""
                select c.name, c.identity, t.level, t.number, t.issued_on::text as issued
                from assessment.certificate t join assessment.candidate c on c.candidate_id = t.candidate_id
                where t.batch_id = :id
                order by c.ticket
                """).param("id", id).query(Rows.of(Here.class)).list().forEach(one -> here.put(vault.open(one.identity()), one));
        List<SheetRow> rows = new ArrayList<>();
        try {
            Sheets.read(file, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
        List<Fault> faults = new ArrayList<>();
        int same = 0;
        for (SheetRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Here one = here.remove(row.cell(IDENTITY));
            if (one == null) {
                faults.add(new Fault("assessment.compare.unknown", List.of(row.number())));
            } else if (same(one, row, ui)) {
                same++;
            } else {
                faults.add(new Fault("assessment.compare.different", List.of(row.number(), one.name())));
            }
        }
        here.values().stream().map(Here::name).sorted()
                .forEach(name -> faults.add(new Fault("assessment.compare.missing", List.of(name))));
        audit.note(actor, "assessment.upload-compared", "assessment-batch", id, batch.path(), "same", Integer.toString(same),
                "faults",
                Integer.toString(faults.size()));
        return new Compared(same, faults);
    }

    private static boolean same(Here one, SheetRow row, Ui ui) {
        return Objects.equals(one.name(), row.cell(NAME)) && Objects.equals(one.number(), row.cell(NUMBER))
                && Objects.equals(one.issued(), row.cell(ISSUED))
                && Objects.equals(ui.t("assessment.level." + one.level()), row.cell(LEVEL));
    }
}
