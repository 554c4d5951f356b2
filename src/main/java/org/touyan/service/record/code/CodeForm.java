package org.touyan.service.record.code;

import java.text.Normalizer;
import java.util.Locale;

/** As typed: in any width, with or without blanks and the dash of a request's number. */
public record CodeForm(String number, String code) {

    private static final int DAY = 4;
    private static final int LONGEST_REQUEST = 8;

    static final CodeForm EMPTY = new CodeForm("", "");

    /** Number of a record (FW20261125-000123) or of a request (1125-07). */
    String writtenNumber() {
        String plain = plain(number);
        boolean request = plain.matches("[0-9]+") && plain.length() > DAY && plain.length() <= LONGEST_REQUEST;
        return request ? plain.substring(0, DAY) + '-' + plain.substring(DAY) : plain;
    }

    String writtenCode() {
        return plain(code);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
