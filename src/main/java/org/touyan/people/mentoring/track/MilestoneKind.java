package org.touyan.people.mentoring.track;

/** What an apprentice gets to, step by step. */
public enum MilestoneKind {
    SAFE_WORK, SINGLE_TASK, ALONE, LEVEL, PIECE, CONTEST
}
