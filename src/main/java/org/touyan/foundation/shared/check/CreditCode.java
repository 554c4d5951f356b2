package org.touyan.foundation.shared.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters of a 31-letter alphabet with a check character, and inside it the
 * organisation code of GB 11714, whose own check digit older codes break.
 */
public final class CreditCode {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int INNER_FROM = 8;

    private CreditCode() {}

    public static Check check(String typed) {
        String code = normalised(typed);
        if (code.isEmpty()) {
            return Check.error(code, "shared.check.credit.empty");
        }
        if (code.length() != LENGTH) {
            return Check.error(code, "shared.check.credit.length", code.length(), LENGTH);
        }
        if (!SHAPE.matcher(code).matches()) {
            return Check.error(code, "shared.check.credit.letters");
        }
        if (code.charAt(LENGTH - 1) != checkCharacter(code)) {
            return Check.error(code, "shared.check.credit.digit");
        }
        return doubts(code);
    }

    private static Check doubts(String code) {
        if (code.charAt(INNER_FROM + INNER_WEIGHTS.length) != innerCheckDigit(code)) {
            return Check.warn(code, "shared.check.credit.inner");
        }
        String region = code.substring(2, 8);
        // The ministries' own registers use 100000 and 000000 for bodies of the whole country.
        boolean country = region.equals("100000") || region.equals("000000");
        boolean county = Regions.province(region) && Regions.plausible(region);
        return country || county
                ? Check.fine(code)
                : Check.warn(code, "shared.check.credit.region");
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        int modulus = ALPHABET.length();
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    private static char innerCheckDigit(String code) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(INNER_FROM + i), 36) * INNER_WEIGHTS[i];
        }
        int digit = 11 - sum % 11;
        return switch (digit) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(digit, 10);
        };
    }

    private static String normalised(String typed) {
        if (Typed.broken(typed)) {
            return "";
        }
        return Typed.withoutSpaces(Typed.halfWidth(Typed.visible(typed))).replace("-", "").toUpperCase(Locale.ROOT);
    }
}
