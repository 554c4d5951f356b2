package org.touyan.insight.brief.domain;

import java.util.List;

/** A paragraph of a brief. The three mechanisms (三大机制) of the federation are sections of the yearly report. */
public enum Section {

    LEAD(true, 600),
    /** 精神引领. */
    SPIRIT(true, 1000),
    /** 技术指导. */
    SKILL(true, 1000),
    /** 价值观导向. */
    VALUES(true, 1000), NEEDS(false, 400), STORY(false, 400);

    private final boolean counts;
    private final int longest;

    Section(boolean counts, int longest) {
        this.counts = counts;
        this.longest = longest;
    }

    /** Whether it is about figures: nobody types a number into it. */
    public boolean counts() {
        return counts;
    }

    public int longest() {
        return longest;
    }

    /** The metrics of its mechanism. */
    List<String> mechanism() {
        return switch (this) {
            case SPIRIT -> List.of("lectures", "lecture-heads", "shift-talks", "chair-talks", "bodies-reached");
            case SKILL -> List.of("requests-closed", "visits", "hours-effective", "campaign-companies", "campaign-problems",
                    "live-sessions", "workshop-sales");
            case VALUES -> List.of("mentor-contracts", "mentor-graduates", "studios", "assessment-companies", "new-seniors");
            case LEAD, NEEDS, STORY -> List.of();
        };
    }
}
