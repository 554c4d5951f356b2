package org.touyan.service.record.sheet;

import org.jspecify.annotations.Nullable;
import org.touyan.service.record.Basis;
import org.touyan.service.record.domain.ConfirmedHow;

/**
 * The fields of all acts on a record; each form of the page sends its own.
 *
 * @param how     how the person served confirmed
 * @param failing why the check failed
 * @param voiding why it is taken out
 * @param basis   of the correction, like the next three
 */
public record RecordForm(@Nullable ConfirmedHow how, String failing, String voiding, @Nullable Basis basis,
        @Nullable Integer minutes, String content, String reason) {}
