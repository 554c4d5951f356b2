package org.touyan.foundation.approval.posting;

import java.time.LocalDate;

import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * 公示, as it hangs on the wall.
 *
 * @param introKey the sentence above the name, a text key
 */
public record NoticePaper(Imprint imprint, Sheet sheet, String introKey, LocalDate from, LocalDate until) implements Page {

    public String intro(Ui ui) {
        return ui.t(introKey, sheet.lead());
    }

    /** Where it can be read and objected to, too. */
    public String board(Ui ui) {
        return ui.absolute("/notices/" + sheet.board());
    }
}
