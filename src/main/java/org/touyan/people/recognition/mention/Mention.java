package org.touyan.people.recognition.mention;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** What happened to somebody that is no honour: in which year, and where it can be read. */
public record Mention(String what, int year, String source) {

    private static final int WHAT = 120;
    private static final int SOURCE = 200;
    private static final int FIRST = 1949;

    public Mention {
        what = FreeText.check(what, 2, WHAT).orRefuse("what");
        source = FreeText.check(source, 2, SOURCE).orRefuse("source");
    }

    Mention checked(int thisYear) {
        if (year < FIRST || year > thisYear) {
            throw RuleBroken.at("year", "recognition.benefit.year", FIRST, thisYear);
        }
        return this;
    }
}
