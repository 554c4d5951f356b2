package org.touyan.insight.brief;

/** How far a brief has come. */
public enum BriefState {

    /** As it wrote itself. */
    DRAFT,
    /** People have put it into words. */
    EDITED, CHECKED, SIGNED, PUBLISHED,
    /** Another edition stands in its place. */
    REPLACED;

    /** Whether its words and figures may still change. */
    public boolean open() {
        return this == DRAFT || this == EDITED || this == CHECKED;
    }

    /** Whether everybody may read it. */
    public boolean out() {
        return this == PUBLISHED || this == REPLACED;
    }
}
