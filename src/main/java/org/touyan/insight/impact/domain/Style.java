package org.touyan.insight.impact.domain;

/** A round word that stands for a number. Where no rule of {@link Wording} allows one, the number itself is said. */
public enum Style {

    /** 近X. */
    NEARLY(Wording::nearly),
    /** X余, X多. */
    MORE(Wording::more),
    /** 超X. */
    OVER(Wording::over),
    /** 达X. */
    REACHED(Wording::reached);

    private interface Rule {

        boolean allows(long value, long round);
    }

    @SuppressWarnings("ImmutableEnumChecker") // A rule has no state.
    private final Rule rule;

    Style(Rule rule) {
        this.rule = rule;
    }

    public boolean allows(long value, long round) {
        return rule.allows(value, round);
    }
}
