package org.touyan.foundation.shared.check;

import java.util.regex.Pattern;

/**
 * A phone number as people write it: with spaces, dashes, full-width digits, +86. Normalised to digits only. One phone
 * may serve several people of a household: it is never a key.
 */
public final class PhoneNumber {

    /** What answers at the other end; decides whether a text message can be sent. */
    public enum Kind {
        MOBILE, LANDLINE, SHORT
    }

    private static final int MOBILE_LENGTH = 11;
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}");
    private static final Pattern SHORT = Pattern.compile("400\\d{7}|800\\d{7}|12\\d{3}|9[56]\\d{3}|1[12]\\d");
    private static final Pattern DEVICE = Pattern.compile("1064\\d{9}|14[01]\\d{10}");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");

    private static final Pattern SIGNS = Pattern.compile("[-–—‐‑−－.()]");
    private static final Pattern CHINA = Pattern.compile("^(\\+86|0086)");
    private static final Pattern BARE_CHINA = Pattern.compile("^86(?=1[3-9]\\d{9}$)");

    private PhoneNumber() {}

    /** A number at which one person can be reached. */
    public static Check check(String typed) {
        String number = digits(typed);
        if (SHORT.matcher(number).matches() && !number.startsWith("1")) {
            return Check.error(number, "shared.check.phone.office");
        }
        return checkDigits(number);
    }

    /** A number of an organisation, which may also be one of the short ones: 12345, 12351, 400. */
    public static Check checkOfOrganisation(String typed) {
        String number = digits(typed);
        return SHORT.matcher(number).matches() ? Check.fine(number) : checkDigits(number);
    }

    /** @param number normalised by a check */
    public static Kind kind(String number) {
        if (MOBILE.matcher(number).matches()) {
            return Kind.MOBILE;
        }
        return LANDLINE.matcher(number).matches() ? Kind.LANDLINE : Kind.SHORT;
    }

    /** The international form; short numbers have none and stay. */
    public static String international(String number) {
        return switch (kind(number)) {
            case MOBILE -> "+86" + number;
            case LANDLINE -> "+86" + number.substring(1);
            case SHORT -> number;
        };
    }

    private static Check checkDigits(String number) {
        if (number.isEmpty()) {
            return Check.error(number, "shared.check.phone.empty");
        }
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Check.error(number, "shared.check.phone.letters");
        }
        if (MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches()) {
            return Check.fine(number);
        }
        if (number.startsWith("0")) {
            return Check.error(number, "shared.check.phone.landline");
        }
        if (LOCAL.matcher(number).matches()) {
            return Check.error(number, "shared.check.phone.area");
        }
        return number.startsWith("1") ? likeMobile(number) : Check.error(number, "shared.check.phone.start");
    }

    private static Check likeMobile(String number) {
        if (DEVICE.matcher(number).matches()) {
            return Check.error(number, "shared.check.phone.device");
        }
        int missing = MOBILE_LENGTH - number.length();
        if (missing > 0) {
            return Check.error(number, "shared.check.phone.missing", missing, MOBILE_LENGTH);
        }
        if (missing < 0) {
            return Check.error(number, "shared.check.phone.extra", -missing, MOBILE_LENGTH);
        }
        return Check.error(number, "shared.check.phone.start");
    }

    private static String digits(String typed) {
        if (Typed.broken(typed)) {
            return "";
        }
        String plain = Typed.withoutSpaces(Typed.halfWidth(Typed.visible(typed)));
        String number = SIGNS.matcher(plain).replaceAll("");
        return BARE_CHINA.matcher(CHINA.matcher(number).replaceFirst("")).replaceFirst("");
    }
}
