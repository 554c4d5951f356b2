package org.touyan.foundation.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The headline face is a subset: a missing glyph would be borrowed from another face in the middle of a word. */
class DisplayFontTests {

    private static final Path FOLDER = Path.of("config", "display-font");
    private static final String ALWAYS = "头雁0123456789";

    @Test
    void everyHeadlineCanBeWrittenInTheDisplayFace() throws IOException {
        Set<Integer> glyphs = Files.readString(FOLDER.resolve("glyphs.txt")).codePoints().boxed().collect(Collectors.toSet());
        List<String> missing = Stream.concat(headlines(), Stream.of(ALWAYS))
                .flatMapToInt(text -> text.replaceAll("\\{[^}]*}|[|\\s]", "").codePoints())
                .filter(glyph -> !glyphs.contains(glyph))
                .mapToObj(Character::toString)
                .distinct()
                .toList();
        assertThat(missing).as("glyphs missing; run config/display-font/rebuild.sh").isEmpty();
    }

    @Test
    void theListOfGlyphsBelongsToTheFont() throws Exception {
        byte[] font = Files.readAllBytes(Path.of("src/main/resources/static/assets/touyan-display.woff2"));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(font));
        assertThat(Files.readString(FOLDER.resolve("sha256.txt"))).startsWith(hash);
    }

    @Test
    void theFontStaysLight() throws IOException {
        assertThat(Files.size(Path.of("src/main/resources/static/assets/touyan-display.woff2"))).isLessThanOrEqualTo(35 * 1024);
    }

    private static Stream<String> headlines() {
        var texts = new Texts(new MockEnvironment());
        return Stream.of(Display.CHINESE, Display.ENGLISH)
                .flatMap(locale -> texts.keys(locale).stream().filter(k -> k.startsWith("display."))
                        .map(k -> texts.raw(locale, k)));
    }
}
