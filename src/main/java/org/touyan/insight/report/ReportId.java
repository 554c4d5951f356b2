package org.touyan.insight.report;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a report. */
public record ReportId(UUID value) implements Id {

    public static ReportId next() {
        return new ReportId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
