package org.touyan.service.request.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.Channel;

/**
 * How and when a request came in, and who keyed it when somebody did.
 *
 * @param submitKey  the same for the same submission, however often it is sent
 * @param fromNumber number of the earlier request this one follows, or empty
 */
@SuppressWarnings("ArrayRecordComponent") // Written once and compared in SQL.
public record Arrival(
        Channel channel, @Nullable UUID keyer, String keyerName, byte[] submitKey, String fromNumber, Instant submittedAt) {}
