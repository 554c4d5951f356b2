package org.touyan.people.assessment.settle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
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

    private final Batches batches;
    private final UploadRows uploadRows;
    private final AuditTrail audit;

    CompareUpload(Batches batches, UploadRows uploadRows, AuditTrail audit) {
        this.batches = batches;
        this.uploadRows = uploadRows;
        this.audit = audit;
    }

    /**
     * @param file with the headings of the upload in its first row, in whatever order, in the language of {@code ui}
     * @throws RuleBroken when a heading is missing
     */
    @Transactional
    public Compared compare(Actor actor, Ui ui, BatchId id, Path file) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Batch batch = batches.get(id);
        List<SheetRow> rows = Sheets.rows(file);
        Map<UploadColumn, Integer> places = places(ui, rows.isEmpty() ? List.of() : rows.getFirst().cells());
        Map<String, Map<UploadColumn, String>> here = new LinkedHashMap<>();
        uploadRows.of(ui, batch).forEach(one -> here.put(at(one, UploadColumn.IDENTITY), one));
        List<Fault> faults = new ArrayList<>();
        int same = 0;
        for (SheetRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<UploadColumn, String> one = here.remove(cell(row, places, UploadColumn.IDENTITY));
            String different = one == null ? "" : different(ui, one, row, places);
            if (one == null) {
                faults.add(new Fault("assessment.compare.unknown", List.of(row.number())));
            } else if (different.isEmpty()) {
                same++;
            } else {
                faults.add(new Fault("assessment.compare.different",
                        List.of(row.number(), at(one, UploadColumn.NAME), different)));
            }
        }
        here.values().forEach(
                one -> faults.add(new Fault("assessment.compare.missing", List.of(at(one, UploadColumn.NAME)))));
        audit.note(actor, "assessment.upload-compared", "assessment-batch", id, batch.path(), "same", Integer.toString(same),
                "faults", Integer.toString(faults.size()));
        return new Compared(same, faults);
    }

    private static Map<UploadColumn, Integer> places(Ui ui, List<String> headings) {
        Map<UploadColumn, Integer> places = new EnumMap<>(UploadColumn.class);
        for (UploadColumn column : UploadColumn.values()) {
            int place = headings.indexOf(column.heading(ui));
            if (place >= 0) {
                places.put(column, place);
            }
        }
        String missing = words(ui, Stream.of(UploadColumn.values())
                .filter(column -> column != UploadColumn.PHOTO && !places.containsKey(column)));
        if (!missing.isEmpty()) {
            throw RuleBroken.because("assessment.compare.columns", missing);
        }
        return places;
    }

    private static String different(Ui ui, Map<UploadColumn, String> one, SheetRow row, Map<UploadColumn, Integer> places) {
        return words(ui, Stream.of(UploadColumn.values()).filter(UploadColumn::compared)
                .filter(column -> !at(one, column).equals(cell(row, places, column))));
    }

    private static String words(Ui ui, Stream<UploadColumn> columns) {
        return columns.map(column -> column.heading(ui)).collect(Collectors.joining(ui.t("assessment.and")));
    }

    private static String cell(SheetRow row, Map<UploadColumn, Integer> places, UploadColumn column) {
        return row.cell(Objects.requireNonNull(places.get(column)));
    }

    private static String at(Map<UploadColumn, String> row, UploadColumn column) {
        return Objects.requireNonNull(row.get(column));
    }
}
