package org.touyan.outreach.workshop.live;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.RuleBroken;

/** Yuan as people type and read them, fen as they are counted. */
public final class Money {

    private static final Pattern TYPED = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private static final long FEN = 100;
    private static final long WAN = 10_000;

    private Money() {}

    /** @throws RuleBroken at the field */
    public static long fen(String field, String typed) {
        String plain = typed.replace(",", "").replace("￥", "").replace("¥", "").strip();
        if (!TYPED.matcher(plain).matches()) {
            throw RuleBroken.at(field, "workshop.sale.money");
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    /** As people read it: 5,029,100 or 1,280.50. */
    public static String yuan(long fen) {
        return String.format(Locale.ROOT, fen % FEN == 0 ? "%,.0f" : "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    /** Whether it is so much that people say it in 万元. */
    public static boolean large(long fen) {
        return fen >= FEN * WAN;
    }

    /** 503 for 5,029,100 yuan, 1.2 for 12,000. */
    public static String wan(long fen) {
        BigDecimal wan = BigDecimal.valueOf(fen, 2).movePointLeft(4);
        return wan.setScale(wan.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }

    /** Whether {@link #wan} says all of it. */
    public static boolean exact(long fen) {
        return new BigDecimal(wan(fen)).movePointRight(4).compareTo(BigDecimal.valueOf(fen, 2)) == 0;
    }
}
