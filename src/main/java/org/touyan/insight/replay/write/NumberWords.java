package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Style;

/** How numbers are written out: 近千场, 300余场, 达5000万元, 超1.5万元, 220多份. */
final class NumberWords {

    private static final long MYRIAD = 10_000;
    /** From here an exact amount of money is said in units of ten thousand. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(100_000);
    private static final int HUNDRED = 100;
    private static final String YUAN = "元";

    private final boolean english;

    NumberWords(boolean english) {
        this.english = english;
    }

    String exact(Metric metric, BigDecimal value) {
        if (english) {
            return grouped(value) + " " + metric.unit().english();
        }
        boolean much = metric.unit().chinese().equals(YUAN) && value.compareTo(MUCH) >= 0;
        return (much ? myriads(value) : value.toPlainString()) + metric.unit().chinese();
    }

    String round(Metric metric, Style style, long round) {
        return english
                ? englishStyle(style) + grouped(BigDecimal.valueOf(round)) + " " + metric.unit().english()
                : chinese(style, round) + metric.unit().chinese();
    }

    private static String englishStyle(Style style) {
        return switch (style) {
            case NEARLY -> "nearly ";
            case MORE -> "more than ";
            case OVER -> "over ";
            case REACHED -> "as much as ";
        };
    }

    private static String chinese(Style style, long round) {
        return switch (style) {
            case NEARLY -> "近" + name(round);
            case MORE -> more(round);
            case OVER -> "超" + digits(round);
            case REACHED -> "达" + digits(round);
        };
    }

    /** 余 after whole hundreds, 多 after what is finer. */
    private static String more(long round) {
        String after = round % HUNDRED == 0 ? "余" : "多";
        return round >= MYRIAD && round % MYRIAD == 0 ? round / MYRIAD + after + "万" : round + after;
    }

    private static String name(long round) {
        return round == 100 ? "百" : round == 1000 ? "千" : round == MYRIAD ? "万" : digits(round);
    }

    private static String digits(long round) {
        return round >= MYRIAD && round % 1000 == 0 ? myriads(BigDecimal.valueOf(round)) : Long.toString(round);
    }

    private static String myriads(BigDecimal value) {
        return value.divide(BigDecimal.valueOf(MYRIAD)).stripTrailingZeros().toPlainString() + "万";
    }

    private static String grouped(BigDecimal value) {
        return NumberFormat.getNumberInstance(Locale.ENGLISH).format(value);
    }
}
