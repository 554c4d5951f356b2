package org.touyan.foundation.privacy.answer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.domain.ComplaintKind;
import org.touyan.foundation.shared.OrgPath;

/** A complaint as stored. */
public record ComplaintView(ComplaintId complaintId, String number, ComplaintKind kind, String body, String about,
        String name, @Nullable Sealed phoneSealed, OrgPath orgPath, Instant receivedAt, Instant dueAt,
        @Nullable UUID concernsAccount, @Nullable String answer, @Nullable Instant answeredAt) {}
