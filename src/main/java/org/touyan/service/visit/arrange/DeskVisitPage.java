package org.touyan.service.visit.arrange;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * One accepted order at the desk.
 *
 * @param papers what is wrong with the paper just entered
 */
public record DeskVisitPage(Arrangement arrangement, FormErrors papers) implements Page {

    /** Of either form, for the summary. */
    public FormErrors errors() {
        return papers.any() ? papers : arrangement.errors();
    }
}
