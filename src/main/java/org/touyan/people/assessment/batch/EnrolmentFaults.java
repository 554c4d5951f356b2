package org.touyan.people.assessment.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;

/** The rows that the last file of a batch could not bring, with what is wrong: on the page, and to be taken away. */
@Component
public class EnrolmentFaults {

    /** What came of the last file. */
    public record Last(Instant readAt, String readByName, int taken, int known, List<Line> lines) {}

    /** One row that was not taken. */
    public record Line(int row, List<RowFault> faults) {}

    private record File(UUID fileId, int taken, int known, String readByName, Instant readAt) {}

    private record Stored(int rowNo, Sealed sealed, String faults) {}

    private final Batches batches;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    EnrolmentFaults(Batches batches, Vault vault, AuditTrail audit, JdbcClient jdbc) {
        this.batches = batches;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Last> last(BatchId id) {
        return file(id).map(file -> new Last(file.readAt(), file.readByName(), file.taken(), file.known(),
                rows(file.fileId()).stream().map(row -> new Line(row.rowNo(), faults(row.faults()))).toList()));
    }

    /** The rows as they stood in the file, red where something is wrong, with the sentence beside them. Leaves a trace. */
    @Transactional
    public byte[] workbook(Actor actor, Ui ui, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        File file = file(id).orElseThrow(() -> new NotFound("file of candidates of batch " + id));
        audit.note(actor, "assessment.enrolment-faults-taken", "assessment-batch", id, batch.path());
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, ui.t("assessment.enrol.mend"), columns(ui))) {
            for (Stored row : rows(file.fileId())) {
                Map<Integer, String> red = new HashMap<>();
                faults(row.faults()).forEach(fault -> red.merge(fault.column(), words(ui, fault), (a, b) -> a + "；" + b));
                List<String> cells = cells(row);
                cells.set(COLUMNS.size(), faults(row.faults()).stream().map(fault -> words(ui, fault))
                        .collect(Collectors.joining("；")));
                sheet.row(cells, red);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    /** When the enrolment has ended nobody mends a row any more. */
    void forget(BatchId id) {
        jdbc.sql("delete from assessment.enrolment_file where batch_id = :id").param("id", id).update();
    }

    private static final List<String> COLUMNS = List.of("assessment.staff.name", "assessment.identity",
            "assessment.candidate.wants", "assessment.candidate.has", "assessment.candidate.after", "assessment.candidate.alone",
            "assessment.occupation.name", "assessment.trade");

    private static List<SheetWriter.Column> columns(Ui ui) {
        return Stream.concat(COLUMNS.stream(), Stream.of("assessment.enrol.wrong"))
                .map(key -> new SheetWriter.Column(ui.t(key), "", false, List.of())).toList();
    }

    private List<String> cells(Stored row) {
        List<String> cells = new ArrayList<>(
                List.of(ReadEnrolment.JSON.readValue(vault.open(row.sealed()), String[].class)));
        while (cells.size() <= COLUMNS.size()) {
            cells.add("");
        }
        return cells;
    }

    private static String words(Ui ui, RowFault fault) {
        return ui.t(fault.key(), fault.arguments().toArray());
    }

    private static List<RowFault> faults(String json) {
        return List.of(ReadEnrolment.JSON.readValue(json, RowFault[].class));
    }

    private Optional<File> file(BatchId id) {
        return jdbc.sql("""
                select file_id, taken, known, read_by_name, read_at
                from assessment.enrolment_file where batch_id = :id order by read_at desc, file_id desc limit 1
                """).param("id", id).query(Rows.of(File.class)).optional();
    }

    private List<Stored> rows(UUID file) {
        return jdbc.sql(
                "select row_no, sealed, faults::text as faults from assessment.enrolment_fault where file_id = :file order by row_no")
                .param("file", file).query(Rows.of(Stored.class)).list();
    }
}
