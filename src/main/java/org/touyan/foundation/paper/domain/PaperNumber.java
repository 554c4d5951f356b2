package org.touyan.foundation.paper.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;

/** 带徒〔2026〕12号: the word of the kind, the year, and what is counted in that year. */
public record PaperNumber(String word, int year, int serial) {

    /** Brackets, the word 号 and spaces are as people type them: 带徒2026-12 is the same number. */
    private static final Pattern TYPED = Pattern.compile("(\\p{IsHan}{2,8}?)[\\P{IsHan}&&\\D]*(\\d{4})\\D+(\\d{1,6})\\D*");

    @BusinessRule(id = "PAP-2", says = "Papers of one kind are numbered by union and year, without a gap; no number is given twice.")
    @Override
    public String toString() {
        return word + '〔' + year + '〕' + serial + '号';
    }

    public static Optional<PaperNumber> typed(String text) {
        Matcher parts = TYPED.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new PaperNumber(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
