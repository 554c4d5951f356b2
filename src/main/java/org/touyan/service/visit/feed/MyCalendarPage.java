package org.touyan.service.visit.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;

/**
 * What is agreed, and the address for one's own calendar.
 *
 * @param open  there is an address
 * @param token of the address just opened; it is shown this once
 */
public record MyCalendarPage(List<Coming> visits, boolean open, @Nullable String token) implements Page {}
