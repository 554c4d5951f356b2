package org.touyan.service.request.track;

import java.text.Normalizer;

/** As typed: with or without the dash, in any width. */
public record TrackForm(String number, String tail) {

    private static final int DAY = 4;

    /** @param number from a link; nothing unless it is one */
    static TrackForm asking(String number) {
        return new TrackForm(number.matches("\\d{4}-\\d{1,6}") ? number : "", "");
    }

    /** MMDD-NN, or what was typed when it cannot be that. */
    String written() {
        String digits = digits(number);
        return digits.length() <= DAY ? number : digits.substring(0, DAY) + '-' + digits.substring(DAY);
    }

    String lastDigits() {
        return digits(tail);
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }
}
