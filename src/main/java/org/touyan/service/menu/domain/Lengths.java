package org.touyan.service.menu.domain;

import org.touyan.foundation.web.Ui;

/** How long something takes, as people say it. */
public final class Lengths {

    private static final int HOUR = 60;
    private static final int HALF_DAY = 240;
    private static final int DAY = 480;

    private Lengths() {}

    public static String words(Ui ui, int minutes) {
        return switch (minutes) {
            case HALF_DAY -> ui.t("menu.length.half");
            case DAY -> ui.t("menu.length.day");
            default -> minutes % HOUR == 0 ? ui.t("menu.length.hours", minutes / HOUR) : ui.t("menu.length.minutes", minutes);
        };
    }
}
