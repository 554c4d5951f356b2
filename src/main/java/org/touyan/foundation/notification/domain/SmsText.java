package org.touyan.foundation.notification.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What may go into an SMS. One message holds 70 characters, so what fills it is kept short; and nobody may make our
 * messages carry a link of his own by calling himself one.
 */
public final class SmsText {

    public static final int LONGEST = 70;

    private static final int LONGEST_ARG = 16;
    private static final Pattern LINK = Pattern
            .compile("(?i)(?:[a-z][a-z0-9+.-]*://|www\\.)\\S*|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/\\S*)?");
    private static final Pattern SIGNATURE = Pattern.compile("[【】]");

    private SmsText() {}

    public static List<String> args(List<String> args) {
        return args.stream().map(SmsText::arg).toList();
    }

    private static String arg(String arg) {
        String plain = SIGNATURE.matcher(LINK.matcher(arg).replaceAll("…")).replaceAll("");
        if (plain.codePointCount(0, plain.length()) <= LONGEST_ARG) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST_ARG - 1)) + "…";
    }
}
