package org.touyan.insight.replay.write;

import java.util.List;

/** Stops a sentence: a rule forbids it. */
final class Refusal extends RuntimeException {

    private final String rule;
    private final transient List<Source> sources;

    Refusal(String reason, String rule, List<Source> sources) {
        super(reason);
        this.rule = rule;
        this.sources = List.copyOf(sources);
    }

    Refused of(Mechanism mechanism, String key) {
        return new Refused(mechanism, key, String.valueOf(getMessage()), rule, sources);
    }
}
