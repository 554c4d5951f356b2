package org.touyan.foundation.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * In which encoding a text stands: UTF-16 by its mark, UTF-8 when every line of it is, else GB18030 (GB 18030-2022), unless
 * some lines are plainly UTF-8 all the same: a strict GB18030 decoder would read those as other characters without a word.
 */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_LINE = 1 << 20;

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (head.length >= 2 && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF))) {
            return StandardCharsets.UTF_16;
        }
        boolean marked = Arrays.equals(head, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        Lines lines = Lines.of(file);
        if (lines.notUtf8 == 0) {
            return StandardCharsets.UTF_8;
        }
        if (marked || lines.plainlyUtf8 > 0) {
            throw Refused.because("mixed", lines.notUtf8);
        }
        if (lines.notGb18030 > 0) {
            throw Refused.because("encoding", lines.notGb18030);
        }
        return GB18030;
    }

    /** Numbers of the first line of each kind, 0 for none. */
    private record Lines(int notUtf8, int plainlyUtf8, int notGb18030) {

        static Lines of(Path file) throws IOException {
            int notUtf8 = 0;
            int plainlyUtf8 = 0;
            int notGb18030 = 0;
            int number = 0;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), LONGEST_LINE)) {
                var line = new ByteArrayOutputStream();
                int b = in.read();
                while (b >= 0 || line.size() > 0) {
                    if (b == '\n' || b < 0) {
                        number++;
                        byte[] bytes = line.toByteArray();
                        line.reset();
                        boolean utf8 = reads(StandardCharsets.UTF_8, bytes);
                        notUtf8 = notUtf8 == 0 && !utf8 ? number : notUtf8;
                        plainlyUtf8 = plainlyUtf8 == 0 && utf8 && threeBytes(bytes) ? number : plainlyUtf8;
                        notGb18030 = notGb18030 == 0 && !reads(GB18030, bytes) ? number : notGb18030;
                    } else if (line.size() > LONGEST_LINE || b == 0) {
                        throw Refused.because("not-a-table");
                    } else {
                        line.write(b);
                    }
                    b = b < 0 ? b : in.read();
                }
            }
            return new Lines(notUtf8, plainlyUtf8, notGb18030);
        }

        private static boolean reads(Charset charset, byte[] line) {
            try {
                CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(line));
                return text != null;
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        /** Chinese characters take three bytes in UTF-8; hardly any GB18030 text is valid UTF-8 with such a group in it. */
        private static boolean threeBytes(byte[] line) {
            for (byte b : line) {
                if ((b & 0xF0) == 0xE0) {
                    return true;
                }
            }
            return false;
        }
    }
}
