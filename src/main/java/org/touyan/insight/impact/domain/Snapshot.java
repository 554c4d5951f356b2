package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Sha256;
import org.touyan.insight.impact.SnapshotId;

/**
 * A figure as it was published.
 *
 * @param cut      and tag: only the rows that have this tag; both empty for all rows
 * @param replaces which one it restates, and why
 * @param seal     over all that was frozen
 */
public record Snapshot(SnapshotId snapshotId, String metric, OrgPath orgPath, String cut, String tag, LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal value,
        long rowCount, Instant asOf, String definition, String definitionSha, String rowsSha, String seal,
        @Nullable SnapshotId replaces,
        String reason, String frozenByName) {

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    /** What the seal is put on: whoever changes a word of it breaks the seal. */
    String sealed() {
        return String.join("\n", snapshotId.toString(), metric, orgPath.value(), firstDay.toString(), lastDay.toString(),
                value.stripTrailingZeros().toPlainString(), Long.toString(rowCount), asOf.toString(), definitionSha, rowsSha,
                replaces == null ? "" : replaces.toString(), reason, frozenByName)
                + (cut.isEmpty() ? "" : "\n" + cut + "=" + tag);
    }

    boolean unbroken() {
        return seal.equals(Sha256.hex(sealed())) && definitionSha.equals(Sha256.hex(definition));
    }
}
