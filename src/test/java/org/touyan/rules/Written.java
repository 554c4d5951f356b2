package org.touyan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of {@code docs} that is made from the code: it says what the code says. */
final class Written {

    private Written() {}

    /** Fails when the page says something else; with {@code TOUYAN_WRITE=true} in the environment it is written anew first. */
    static void says(Path page, String expected) {
        try {
            if ("true".equals(System.getenv("TOUYAN_WRITE"))) {
                Files.writeString(page, expected);
            }
            assertThat(Files.readString(page)).as("%s (run with TOUYAN_WRITE=true to write it anew)", page).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
