package org.touyan.service.menu.desk;

import org.touyan.foundation.web.Ui;

/** What nobody was found for in the month before, in the language of the reader. */
public record Unmet(String subject, String town, int times) {

    public String words(Ui ui) {
        return ui.t("menu.desk.unmet", subject, town, times);
    }
}
