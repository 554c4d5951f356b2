package org.touyan.insight.impact.home;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.page.FigureLine;
import org.touyan.service.menu.OfferedSlot;

/**
 * What a visitor sees first: a way to ask, who can be asked, and what has come of it.
 *
 * @param open times of the monthly list at which there is a place, the next first
 */
public record HomePage(List<Door> doors, List<OfferedSlot> open, List<FigureLine> figures) implements Page {

    private static final int NEXT = 3;

    public List<OfferedSlot> next() {
        return open.stream().limit(NEXT).toList();
    }

    /** How many lines can still be ordered. */
    public long lines() {
        return open.stream().map(OfferedSlot::item).distinct().count();
    }

    /** One kind of trouble, and the first step to getting rid of it. */
    public record Door(String code, String icon, String name, String nameEn) {

        public String name(Ui ui) {
            return ui.english() ? nameEn : name;
        }
    }
}
