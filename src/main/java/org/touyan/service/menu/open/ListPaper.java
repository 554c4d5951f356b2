package org.touyan.service.menu.open;

import java.time.YearMonth;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/** The whole list from the press: each line with what it is and when. */
public record ListPaper(YearMonth month, List<OpenItem> items) implements Page {

    public String path() {
        return "/menu/" + month;
    }

    public String ordered(Ui ui) {
        return OpenItem.ordered(items, ui);
    }
}
