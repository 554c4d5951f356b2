package org.touyan.service.visit.feed;

import java.util.List;

import org.touyan.foundation.web.Page;

/** What is agreed, and the address for one's own calendar. */
public record MyCalendarPage(List<Coming> visits, FeedAddress address) implements Page {}
