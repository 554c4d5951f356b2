package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How it came in.
 *
 * @param keyer     account that keyed it in
 * @param submitKey keyed hash: the same submission is one demand
 */
@SuppressWarnings("ArrayRecordComponent") // Written once and compared in SQL.
public record Origin(DemandChannel channel, @Nullable UUID keyer, String keyerName, byte[] submitKey, Instant collectedAt) {}
