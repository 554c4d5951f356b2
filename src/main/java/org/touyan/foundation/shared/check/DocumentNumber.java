package org.touyan.foundation.shared.check;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文号, the number of an official document: 玉工〔2024〕12号, with the hexagonal brackets the standard asks for. */
public final class DocumentNumber {

    private static final Pattern SHAPE = Pattern.compile("(\\p{IsHan}[\\p{IsHan}A-Za-z]{0,19})〔((?:19|20)\\d{2})〕第?(\\d{1,5})号?");
    private static final Pattern OPENING = Pattern.compile("[\\[(【〖{﹝]");
    private static final Pattern CLOSING = Pattern.compile("[\\])】〗}﹞]");
    private static final int LONGEST = 40;

    private DocumentNumber() {}

    /** @param today in Beijing: a document of a later year is refused */
    public static Check check(String typed, LocalDate today) {
        if (Typed.broken(typed)) {
            return Check.error("", "shared.check.text.broken");
        }
        String number = hexagonal(Typed.withoutSpaces(Typed.halfWidth(Typed.visible(typed))));
        if (number.isEmpty()) {
            return Check.error(number, "shared.check.document.empty");
        }
        if (Typed.length(number) > LONGEST) {
            return Check.error(number, "shared.check.text.long", Typed.length(number) - LONGEST, LONGEST);
        }
        Matcher parts = SHAPE.matcher(number);
        // Decisions before 2012 were numbered in many ways; the words on the paper are kept as they are.
        return parts.matches() ? dated(parts, today) : Check.warn(number, "shared.check.document.unusual");
    }

    private static Check dated(Matcher parts, LocalDate today) {
        int year = Integer.parseInt(parts.group(2));
        String number = "%s〔%d〕%d号".formatted(parts.group(1), year, Integer.parseInt(parts.group(3)));
        return year > today.getYear()
                ? Check.error(number, "shared.check.document.future", String.valueOf(year))
                : Check.fine(number);
    }

    private static String hexagonal(String number) {
        return CLOSING.matcher(OPENING.matcher(number).replaceAll("〔")).replaceAll("〕");
    }
}
