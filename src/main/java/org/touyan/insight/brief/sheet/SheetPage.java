package org.touyan.insight.brief.sheet;

import org.touyan.foundation.web.Page;

/**
 * The brief as a sheet on the screen, that prints on one page.
 *
 * @param desk whether a member of the staff reads it
 */
public record SheetPage(Sheet sheet, boolean desk) implements Page {

    public String back() {
        return desk ? "/desk/briefs/" + sheet.id() : "/briefs";
    }

    public String file(String ending) {
        return (desk ? "/desk/briefs/" : "/briefs/") + sheet.id() + "/" + ending;
    }
}
