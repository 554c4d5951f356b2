package org.touyan.outreach.workshop.live;

import java.util.List;

/**
 * What came of a bill.
 *
 * @param known orders and refunds that had been written down before, and were left as they are
 */
public record Imported(int orders, int refunds, int known, List<RowFault> faults) {

    public Imported {
        faults = List.copyOf(faults);
    }

    /** @param key names the sentence that says what is wrong with this row */
    public record RowFault(int row, String key) {}
}
