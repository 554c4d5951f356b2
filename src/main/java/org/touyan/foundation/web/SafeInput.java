package org.touyan.foundation.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.touyan.foundation.shared.check.FreeText;

/** Text that PostgreSQL or a browser could not give back as it came: NUL, half characters, broken UTF-8. */
final class SafeInput {

    private SafeInput() {}

    static void checkEncoded(@Nullable String raw, boolean plusIsSpace) {
        if (raw != null) {
            checkText(decode(raw, plusIsSpace));
        }
    }

    static void checkText(String text) {
        int at = broken(text, 0);
        if (at < text.length()) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "character U+%04X alone".formatted((int) text.charAt(at)));
        }
    }

    /** The text with a mark in the place of each character that cannot be stored. */
    static String mended(String text) {
        int at = broken(text, 0);
        if (at == text.length()) {
            return text;
        }
        var mended = new StringBuilder(text);
        for (; at < text.length(); at = broken(text, at + 1)) {
            mended.setCharAt(at, FreeText.LOST);
        }
        return mended.toString();
    }

    /** Where the next NUL or half of a surrogate pair stands; the end of the text when there is none. */
    private static int broken(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return i;
            }
            if (pair) {
                i++;
            }
        }
        return text.length();
    }

    /** A name is written by the page, never by a person: a broken one is no form of ours. */
    static void checkNames(Set<String> names) {
        names.forEach(SafeInput::checkText);
    }

    private static String decode(String raw, boolean plusIsSpace) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(hex(raw, i + 1));
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "not UTF-8");
        }
    }

    private static int hex(String raw, int at) {
        int high = at < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
        int low = at + 1 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "a percent sign without two digits");
        }
        return high << 4 | low;
    }
}
