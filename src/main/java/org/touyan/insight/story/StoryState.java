package org.touyan.insight.story;

/** How far a story is. */
public enum StoryState {
    DRAFT, SUBMITTED, PUBLISHED, DROPPED, WITHDRAWN
}
