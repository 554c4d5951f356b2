package org.touyan.foundation.parameter.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** What a parameter may be. */
public record Definition(String key, Kind kind, String defaultValue, String unit, @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue, Origin origin, String source) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final int LONGEST = 200;
    private static final int FULL_TIME = 5;

    /** The value in its one written form. */
    @BusinessRule(id = "PAR-1", says = "A parameter stays within its bounds; bounds set by law cannot be moved.")
    public String accept(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return switch (kind) {
            case NUMBER -> within(matched(WHOLE, plain, "parameter.value.whole"));
            case DECIMAL -> within(matched(DECIMAL, plain, "parameter.value.decimal"));
            case FLAG -> flag(plain.toLowerCase(Locale.ROOT));
            case TIME -> time(matched(TIME, plain, "parameter.value.time"));
            case TEXT -> text(plain);
        };
    }

    private String within(String number) {
        BigDecimal value = new BigDecimal(number);
        if (minValue != null && value.compareTo(minValue) < 0) {
            throw RuleBroken.at("value", "parameter.value.low", minValue.toPlainString());
        }
        if (maxValue != null && value.compareTo(maxValue) > 0) {
            throw RuleBroken.at("value", "parameter.value.high", maxValue.toPlainString());
        }
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static String flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw RuleBroken.at("value", "parameter.value.flag");
        }
        return text;
    }

    private static String time(String text) {
        return text.length() < FULL_TIME ? "0" + text : text;
    }

    private static String text(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw RuleBroken.at("value", "parameter.value.text", LONGEST);
        }
        return text;
    }

    private static String matched(Pattern shape, String text, String otherwise) {
        if (!shape.matcher(text).matches()) {
            throw RuleBroken.at("value", otherwise);
        }
        return text;
    }
}
