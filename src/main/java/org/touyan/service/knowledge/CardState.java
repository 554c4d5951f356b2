package org.touyan.service.knowledge;

/** How far a version of a knowledge card is. */
public enum CardState {
    DRAFT, SUBMITTED, PUBLISHED, REPLACED, WITHDRAWN, DROPPED;

    /** Nothing follows. */
    public boolean ended() {
        return switch (this) {
            case REPLACED, WITHDRAWN, DROPPED -> true;
            case DRAFT, SUBMITTED, PUBLISHED -> false;
        };
    }
}
