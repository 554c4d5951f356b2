package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ValueId;

/**
 * What was entered into a cell; the newest entry holds.
 *
 * @param earlier    the same figure a year earlier; null when nobody asks for it
 * @param snapshotId of the frozen figure; null when it was typed
 * @param reason     why it was typed or restated
 * @param evidence   the paper behind what was typed
 * @param explained  why it leaps; empty when nobody has said
 */
public record Entry(ValueId valueId, ReportId reportId, String cell, BigDecimal value, @Nullable BigDecimal earlier,
        @Nullable SnapshotId snapshotId, String reason, @Nullable FileId evidence, boolean restated, String seal, String byName,
        Instant at, String explained) {

    public boolean typed() {
        return snapshotId == null;
    }

    /** What the seal is put on. */
    String sealed() {
        return String.join("\n", valueId.toString(), reportId.toString(), cell, plain(value),
                earlier == null ? "" : plain(earlier), String.valueOf(snapshotId), reason,
                evidence == null ? "" : evidence.value().toString(), Boolean.toString(restated), byName);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
