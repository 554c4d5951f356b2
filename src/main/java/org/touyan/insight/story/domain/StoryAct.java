package org.touyan.insight.story.domain;

/** What is done with a story. */
public enum StoryAct {
    WRITE, REWRITE, SUBMIT, RETURN, APPROVE, DROP, WITHDRAW
}
