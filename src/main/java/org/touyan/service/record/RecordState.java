package org.touyan.service.record;

/** Where a service record stands. */
public enum RecordState {
    CAPTURED, CONFIRMED, EFFECTIVE, SAMPLED, CORRECTED, VOIDED
}
