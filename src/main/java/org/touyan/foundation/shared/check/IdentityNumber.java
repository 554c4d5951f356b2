package org.touyan.foundation.shared.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** 公民身份号码, GB 11643-1999: region, birthday, sequence, check digit. Ask for it only where a law or contract needs it. */
public final class IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OLD_SHAPE = Pattern.compile("\\d{15}");
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int OLDEST = 120;

    private IdentityNumber() {}

    /** @param today in Beijing: a birthday after it, or more than 120 years before it, is refused */
    public static Check check(String typed, LocalDate today) {
        String number = normalised(typed);
        if (number.isEmpty()) {
            return Check.error(number, "shared.check.identity.empty");
        }
        if (OLD_SHAPE.matcher(number).matches()) {
            return Check.error(number, "shared.check.identity.old");
        }
        if (number.length() != LENGTH) {
            return Check.error(number, "shared.check.identity.length", number.length(), LENGTH);
        }
        if (!SHAPE.matcher(number).matches()) {
            return Check.error(number, "shared.check.identity.letters");
        }
        return checkParts(number, today);
    }

    /** @param number one that passed the check */
    public static LocalDate birthday(String number) {
        LocalDate birthday = dateIn(number);
        if (birthday == null) {
            throw new IllegalArgumentException("no birthday in an identity number (expected: one that passed the check)");
        }
        return birthday;
    }

    /** @param number one that passed the check */
    public static boolean male(String number) {
        return Character.digit(number.charAt(16), 10) % 2 == 1;
    }

    private static Check checkParts(String number, LocalDate today) {
        if (!Regions.province(number)) {
            return Check.error(number, "shared.check.identity.region");
        }
        LocalDate birthday = dateIn(number);
        if (birthday == null) {
            return Check.error(number, "shared.check.identity.birthday");
        }
        if (birthday.isAfter(today)) {
            return Check.error(number, "shared.check.identity.future");
        }
        if (Period.between(birthday, today).getYears() > OLDEST) {
            return Check.error(number, "shared.check.identity.age");
        }
        if (number.charAt(LENGTH - 1) != checkDigit(number)) {
            return Check.error(number, "shared.check.identity.digit");
        }
        return Regions.plausible(number.substring(0, 6))
                ? Check.fine(number)
                : Check.warn(number, "shared.check.identity.county");
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static @Nullable LocalDate dateIn(String number) {
        try {
            return LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String normalised(String typed) {
        return Typed.broken(typed) ? "" : Typed.withoutSpaces(Typed.halfWidth(Typed.visible(typed))).toUpperCase(Locale.ROOT);
    }
}
