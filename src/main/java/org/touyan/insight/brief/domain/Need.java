package org.touyan.insight.brief.domain;

import java.time.LocalDate;

/** A matter that needs a leader, and where it stands. */
public record Need(Kind kind, String words, String path, LocalDate since) {

    /** Which matters a brief looks for. */
    public enum Kind {
        REQUEST, CHECK_UP, LINE, COMPLAINT, PAPER
    }
}
