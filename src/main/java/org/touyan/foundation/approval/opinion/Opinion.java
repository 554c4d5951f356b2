package org.touyan.foundation.approval.opinion;

import org.touyan.foundation.shared.check.FreeText;

/**
 * What is said at a step.
 *
 * @param words needed for anything but a yes
 */
public record Opinion(String step, Verdict verdict, String words) {

    private static final int WORDS = 300;

    public Opinion {
        words = FreeText.check(words, verdict == Verdict.FOR ? 0 : 2, WORDS).orRefuse("words");
    }
}
