package org.touyan.people.assessment.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.settle.UploadColumn;
import org.touyan.people.assessment.settle.UploadRows;

/** The certificates of a batch in the columns of the upload: whole identity numbers, so each taking is written down. */
@Component
class ExportBatch {

    private final Batches batches;
    private final UploadRows rows;
    private final Unmasking unmasking;

    ExportBatch(Batches batches, UploadRows rows, Unmasking unmasking) {
        this.batches = batches;
        this.rows = rows;
        this.unmasking = unmasking;
    }

    @Transactional
    public byte[] file(Actor actor, Ui ui, BatchId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        unmasking.log(actor, "assessment-batch", id, batch.path(), "identity", ui.t("assessment.export.why", batch.number()));
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, ui.t("assessment.certificates"), columns(ui))) {
            for (Map<UploadColumn, String> cells : rows.of(ui, batch)) {
                sheet.row(List.copyOf(cells.values()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    private static List<SheetWriter.Column> columns(Ui ui) {
        return Stream.of(UploadColumn.values())
                .map(column -> new SheetWriter.Column(column.heading(ui), column.note(ui), false, List.of())).toList();
    }
}
