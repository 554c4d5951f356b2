package org.touyan.service.menu.open;

import org.touyan.foundation.web.Ui;

/**
 * One line of the list on a poster.
 *
 * @param detail how, where and for whom
 */
public record PosterLine(String icon, String title, String detail) {

    static PosterLine of(OpenItem item, Ui ui) {
        return new PosterLine(item.icon(), item.title(),
                "%s · %s · %s".formatted(item.how(ui), item.where(ui), ui.t("menu.poster.whom", item.whom(ui))));
    }
}
