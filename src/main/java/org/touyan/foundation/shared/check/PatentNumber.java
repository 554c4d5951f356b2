package org.touyan.foundation.shared.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 专利号: ZL, twelve digits, a point and a check character. Year, kind of patent (1 invention, 2 utility model, 3 design, 8 and 9
 * by the PCT), serial number; the check is the sum of the digits weighted 2 to 9 and again 2 to 5, modulo 11, X for ten
 * (ZC 0006-2003 专利申请号标准). A number that passes is well formed; whether it exists the register says.
 */
public final class PatentNumber {

    private static final Pattern SHAPE = Pattern.compile("ZL\\d{12}[\\dX]");
    private static final Pattern YEAR_AND_KIND = Pattern.compile("ZL20\\d\\d[12389].*");
    private static final int DIGITS = 12;
    private static final int WEIGHTS = 8;
    private static final int MODULUS = 11;

    private PatentNumber() {}

    public static Check check(String typed) {
        if (Typed.broken(typed)) {
            return Check.error("", "shared.check.text.broken");
        }
        String bare = Typed.withoutSpaces(Typed.halfWidth(Typed.visible(typed))).toUpperCase(Locale.ROOT).replace(".", "");
        if (bare.isEmpty()) {
            return Check.error(bare, "shared.check.patent.empty");
        }
        String number = bare.startsWith("ZL") ? bare : "ZL" + bare;
        if (!SHAPE.matcher(number).matches() || !YEAR_AND_KIND.matcher(number).matches()) {
            return Check.error(Typed.visible(typed).strip(), "shared.check.patent.shape");
        }
        String written = number.substring(0, 2 + DIGITS) + '.' + number.charAt(2 + DIGITS);
        return checkCharacter(number.substring(2, 2 + DIGITS)) == number.charAt(2 + DIGITS)
                ? Check.fine(written)
                : Check.error(written, "shared.check.patent.digit");
    }

    private static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (2 + i % WEIGHTS);
        }
        int rest = sum % MODULUS;
        return rest == 10 ? 'X' : Character.forDigit(rest, 10);
    }
}
