package org.touyan.insight.impact.home;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.page.FigureLine;

/** What a visitor sees first: a way to ask, who can be asked, and what has come of it. */
public record HomePage(List<Door> doors, List<FigureLine> figures) implements Page {

    /** One kind of trouble, and the first step to getting rid of it. */
    public record Door(String code, String icon, String name, String nameEn) {

        public String name(Ui ui) {
            return ui.english() ? nameEn : name;
        }
    }
}
