package org.touyan.foundation.organization;

/** What a body is. */
public enum BodyKind {
    ENTERPRISE, COOPERATIVE, SCHOOL, COMMUNITY, VILLAGE, INSTITUTION, UNION;

    /** Villages and communities are known by name; whoever trades or is founded by the state has a number. */
    public boolean needsCreditCode() {
        return switch (this) {
            case ENTERPRISE, COOPERATIVE -> true;
            case SCHOOL, COMMUNITY, VILLAGE, INSTITUTION, UNION -> false;
        };
    }
}
