package org.touyan.service.record;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** A record has been taken out of every sum. */
public record RecordVoided(RecordId record, RequestId request, OrgPath path, Instant at) {}
