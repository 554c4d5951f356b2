package org.touyan.service.request;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * The person served has said whether it helped, and with it that the service took place.
 *
 * @param keyer account that keyed the answer during a call-back; null when the asker answered by himself
 */
public record RequestReviewed(RequestId request, OrgPath path, boolean solved, @Nullable UUID keyer, String keyerName,
        Instant at) {}
