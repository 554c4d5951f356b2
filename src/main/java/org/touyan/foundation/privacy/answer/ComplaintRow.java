package org.touyan.foundation.privacy.answer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.domain.ComplaintKind;

/** A complaint in the list of the desk. */
public record ComplaintRow(ComplaintId complaintId, String number, ComplaintKind kind, String excerpt,
        Instant receivedAt, Instant dueAt, @Nullable Instant answeredAt) {}
