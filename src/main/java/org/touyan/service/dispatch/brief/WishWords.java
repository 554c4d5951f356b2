package org.touyan.service.dispatch.brief;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Ui;
import org.touyan.service.request.Wish;

/** When it suits the asker, in words. */
public final class WishWords {

    private WishWords() {}

    public static String say(Ui ui, Wish wish, String words, @Nullable Instant from) {
        if (!words.isEmpty()) {
            return words;
        }
        return switch (wish) {
            case SOON -> ui.t("dispatch.wish.soon");
            case ANY_DAY -> ui.t("dispatch.wish.any-day");
            case APPOINTMENT -> from == null ? ui.t("dispatch.wish.any-day") : ui.dayTime(from);
        };
    }
}
