package org.touyan.service.request;

/** Where a request stands (点单—派单—接单—评单). */
public enum RequestState {
    SUBMITTED, TRIAGED, REJECTED, TRANSFERRED, MERGED, TAKEN, DELIVERED, CONFIRMED, REVIEWED, CLOSED, CANCELLED, REOPENED;

    /** Nothing more is expected of anybody. */
    public boolean ended() {
        return switch (this) {
            case REJECTED, TRANSFERRED, MERGED, CLOSED, CANCELLED -> true;
            case SUBMITTED, TRIAGED, TAKEN, DELIVERED, CONFIRMED, REVIEWED, REOPENED -> false;
        };
    }

    /** An expert may be invited. */
    public boolean seeksHelp() {
        return this == TRIAGED || this == REOPENED;
    }
}
