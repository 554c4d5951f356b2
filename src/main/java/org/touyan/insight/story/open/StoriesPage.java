package org.touyan.insight.story.open;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;

/** What is told, the newest first. */
public record StoriesPage(List<OpenStories.Brief> stories, Pager pager) implements Page {}
