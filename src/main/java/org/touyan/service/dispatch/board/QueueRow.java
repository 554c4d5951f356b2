package org.touyan.service.dispatch.board;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

/** @param due when the present state must have come to an end */
record QueueRow(
        RequestId requestId, RequestState state, String subject, String words, String town, String askerName, Channel channel,
        Urgency urgency, boolean urgentWords, Instant due, @Nullable String named, int photos) {}
