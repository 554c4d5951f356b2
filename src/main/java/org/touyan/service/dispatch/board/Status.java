package org.touyan.service.dispatch.board;

import java.util.Arrays;
import java.util.Locale;

/** The views of the board. */
enum Status {
    WAIT, ASKING, CALLBACK, LATE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst().orElse(WAIT);
    }
}
