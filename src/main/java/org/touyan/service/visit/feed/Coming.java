package org.touyan.service.visit.feed;

import java.time.Instant;

import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;

/** One visit in a calendar. */
public record Coming(
        VisitId visitId, OrderId orderId, VisitState state, Instant fromAt, Instant toAt, int sequence, boolean remote,
        String townName, String words, String askerName, String number) {}
