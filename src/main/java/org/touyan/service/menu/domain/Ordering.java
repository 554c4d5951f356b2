package org.touyan.service.menu.domain;

import org.touyan.foundation.web.Ui;

/** From when to when a time of the list is ordered, in words. */
public final class Ordering {

    private Ordering() {}

    /** @param hours how long before it begins a time closes; 0 for not before */
    public static String words(Ui ui, long hours) {
        return hours == 0 ? ui.t("menu.ordering.open") : ui.t("menu.ordering.until", hours);
    }
}
