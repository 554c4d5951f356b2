package org.touyan.service.visit.feed;

import org.touyan.foundation.web.Page;

/** The address of the visits in a colleague's part of the tree. */
public record DeskFeedPage(FeedAddress address) implements Page {}
