package org.touyan.service.record.mine;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.service.record.Basis;
import org.touyan.service.record.HalfHours;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;

/**
 * A master's own records, for his own eyes.
 *
 * @param halfHours what counts this year
 */
public record HoursPage(int year, int halfHours, List<Row> rows) implements Page {

    /** One service. */
    public record Row(RecordId recordId, String recordNo, LocalDate day, String activity, String place, Basis basis, int minutes,
            int halfHours, RecordState state) {

        public String hours() {
            return HalfHours.asHours(halfHours);
        }

        /** The person served can still be sent a code. */
        public boolean waits() {
            return state == RecordState.CAPTURED;
        }
    }

    public String hours() {
        return HalfHours.asHours(halfHours);
    }
}
