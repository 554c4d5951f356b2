package org.touyan.foundation.paper.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The secret that stands on a paper: a hundred random bits, in letters and digits that are not taken for each other. */
public final class Code {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As typed by hand: spaces, dashes and small letters do not matter, nor an O for a zero. */
    public static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
