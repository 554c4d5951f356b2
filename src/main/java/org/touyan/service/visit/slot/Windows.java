package org.touyan.service.visit.slot;

import java.time.Instant;

import org.touyan.foundation.web.Ui;

/** From when until when, in words. */
public final class Windows {

    private Windows() {}

    public static String say(Ui ui, Instant from, Instant to) {
        return ui.t("visit.window", ui.dayTime(from), ui.isoTime(to));
    }
}
