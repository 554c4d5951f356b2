package org.touyan.service.menu.open;

import java.time.YearMonth;
import java.util.List;

import org.touyan.foundation.web.Page;

/**
 * The list as one sheet for the board of a village.
 *
 * @param items as many as one sheet holds
 * @param more  how many it does not hold: the code leads to them
 */
public record PosterPage(YearMonth month, List<OpenItem> items, int more) implements Page {

    private static final int ON_A_SHEET = 6;

    static PosterPage of(YearMonth month, List<OpenItem> all) {
        List<OpenItem> open = all.stream().filter(item -> !item.over()).toList();
        return new PosterPage(month, open.stream().limit(ON_A_SHEET).toList(), Math.max(0, open.size() - ON_A_SHEET));
    }

    public String path() {
        return "/menu/" + month;
    }
}
