package org.touyan.foundation.shared.check;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A person's name, or how he wants to be called: 王阿姨, 某果农, 阿依古丽·买买提, a name with rare characters. From 2 to 30
 * characters.
 */
public final class PersonName {

    private static final int MIN = 2;
    private static final int MAX = 30;
    private static final int MIDDLE_DOT = '·';

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern DOTS = Pattern.compile("[•‧∙・・⋅]");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{IsHan})\\s*\\.\\s*(?=\\p{IsHan})");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private PersonName() {}

    public static Check check(String typed) {
        if (Typed.broken(typed) || typed.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            return Check.error("", "shared.check.name.control");
        }
        String name = tidy(typed);
        if (name.isEmpty()) {
            return Check.error(name, "shared.check.name.empty");
        }
        if (name.codePoints().anyMatch(Typed::emoji)) {
            return Check.error(name, "shared.check.name.emoji");
        }
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
            return Check.error(name, "shared.check.name.private");
        }
        OptionalInt strange = name.codePoints().filter(c -> !belongs(c)).findFirst();
        if (strange.isPresent()) {
            return Check.error(name, Character.isDigit(strange.getAsInt()) ? "shared.check.name.digit" : "shared.check.name.sign",
                    Character.toString(strange.getAsInt()));
        }
        if (!Character.isLetter(name.codePointAt(0))) {
            return Check.error(name, "shared.check.name.sign", Character.toString(name.codePointAt(0)));
        }
        return measured(name);
    }

    private static Check measured(String name) {
        int length = Typed.length(name);
        if (length < MIN) {
            return Check.error(name, "shared.check.name.short");
        }
        if (length > MAX) {
            return Check.error(name, "shared.check.name.long", length - MAX, MAX);
        }
        return Check.fine(name);
    }

    /** Every dot people use between the parts of a name becomes the one the identity card has. */
    private static String tidy(String typed) {
        String name = Typed.halfWidth(Typed.visible(typed)).strip();
        name = DOTS.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("·");
        return BETWEEN.matcher(FULL_STOP.matcher(name).replaceAll("·")).replaceAll("");
    }

    private static boolean belongs(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '〇' || c == MIDDLE_DOT
                || c == ' ' || c == '-' || c == '\'' || c == '.' || c == '’';
    }
}
