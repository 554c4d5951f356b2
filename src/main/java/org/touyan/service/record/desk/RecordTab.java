package org.touyan.service.record.desk;

import java.util.Locale;

/** The four lists of the desk. */
enum RecordTab {
    /** Nobody has confirmed yet. */
    WAITING("r.state = 'CAPTURED'"),
    /** Waits for a second pair of eyes. */
    CHECK("r.state = 'SAMPLED'"),
    /** Must be complete within a few working days, or should have been. */
    DUE("r.state in ('CAPTURED', 'SAMPLED') and r.due_on <= :soon"), EFFECTIVE("r.state = 'EFFECTIVE'");

    private final String condition;

    RecordTab(String condition) {
        this.condition = condition;
    }

    /** What a row of {@code record.service_record r} must fulfil; {@code :soon} is the last day that counts as soon. */
    String condition() {
        return condition;
    }

    String href() {
        return "/desk/records?tab=" + name();
    }

    String textKey() {
        return "record.tab." + name().toLowerCase(Locale.ROOT);
    }
}
