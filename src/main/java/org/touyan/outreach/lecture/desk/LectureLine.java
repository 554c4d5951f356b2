package org.touyan.outreach.lecture.desk;

import java.time.Instant;

import org.touyan.outreach.lecture.BookingState;
import org.touyan.service.request.RequestId;

/**
 * One lecture in a list.
 *
 * @param who   teams, and whoever goes
 * @param heads counted, or expected as long as they were not
 */
public record LectureLine(RequestId requestId, BookingState state, String title, String unitName, Instant fromAt, String who,
        int heads) {}
