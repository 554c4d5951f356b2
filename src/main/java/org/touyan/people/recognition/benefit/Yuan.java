package org.touyan.people.recognition.benefit;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.RuleBroken;

/** Money as people write it; kept in 分. */
final class Yuan {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2})?");

    private Yuan() {}

    static long fen(String field, String typed) {
        String bare = typed.strip();
        long fen = SHAPE.matcher(bare).matches() ? new BigDecimal(bare).movePointRight(2).longValueExact() : 0;
        if (fen < 1) {
            throw RuleBroken.at(field, "recognition.benefit.amount");
        }
        return fen;
    }

    static String of(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
