package org.touyan.foundation.web.ui;

/**
 * One of several views of the same list.
 *
 * @param hot the count is bad news
 */
public record Tab(String text, String href, int count, boolean current, boolean hot) {}
