package org.touyan.service.knowledge.strip;

import java.util.List;

/** Words in one writing: digits of every script and full-width letters as ASCII, nothing invisible. */
final class Plain {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final List<Integer> RINGED = List.of(0x2460, 0x2776, 0x2780, 0x278A);
    private static final String SIGNS = "＠．－＋＿：／";

    private Plain() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> plain.appendCodePoint(plain(c)));
        return plain.toString();
    }

    private static int plain(int c) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : ringed(c);
        if (digit >= 0) {
            return '0' + digit;
        }
        boolean letter = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        if (letter || SIGNS.indexOf(c) >= 0) {
            return c - FULL_WIDTH;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    }

    /** ①, ❶ and their like; -1 for everything else. */
    private static int ringed(int c) {
        return RINGED.stream().filter(one -> c >= one && c < one + 9).map(one -> c - one + 1).findFirst().orElse(-1);
    }
}
