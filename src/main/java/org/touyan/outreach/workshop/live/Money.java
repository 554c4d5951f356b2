package org.touyan.outreach.workshop.live;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.RuleBroken;

/** Yuan as people type and read them, fen as they are counted. */
public final class Money {

    private static final Pattern TYPED = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private Money() {}

    /** @throws RuleBroken at the field */
    public static long fen(String field, String typed) {
        String plain = typed.replace(",", "").replace("￥", "").replace("¥", "").strip();
        if (!TYPED.matcher(plain).matches()) {
            throw RuleBroken.at(field, "workshop.sale.money");
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
