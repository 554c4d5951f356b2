package org.touyan.service.record.domain;

/** Why a record waits for a second pair of eyes before it counts. */
public enum Held {
    /** More hours in one day than the parameter {@code hours.daily.review2}. */
    LONG,
    /** Overlaps another record of the same person. */
    OVERLAP,
    /** Captured or confirmed after the ten working days. */
    LATE,
    /** Drawn for a call-back by chance ({@code sample.percent}). */
    SAMPLE
}
