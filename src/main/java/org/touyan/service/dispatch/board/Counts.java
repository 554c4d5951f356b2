package org.touyan.service.dispatch.board;

/** How many requests stand behind each tab. */
record Counts(int waiting, int asking, int callback, int late) {

    int of(Status status) {
        return switch (status) {
            case WAIT -> waiting;
            case ASKING -> asking;
            case CALLBACK -> callback;
            case LATE -> late;
        };
    }
}
