package org.touyan.service.knowledge.example;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** A request that has ended well, with the confirmed records that say so. */
record ClosedCase(RequestId requestId, OrgPath orgPath, String subject, String words, String place, String askerName,
        Instant closedAt,
        List<UUID> records) {}
