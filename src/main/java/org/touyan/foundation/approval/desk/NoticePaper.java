package org.touyan.foundation.approval.desk;

import org.touyan.foundation.approval.posting.Posting;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * 公示, as it hangs on the wall.
 *
 * @param introKey the sentence above the name, a text key
 * @param address  where anyone objects
 */
public record NoticePaper(Posting posting, String introKey, String address) implements Page {

    public String intro(Ui ui) {
        return ui.t(introKey, posting.lead());
    }
}
