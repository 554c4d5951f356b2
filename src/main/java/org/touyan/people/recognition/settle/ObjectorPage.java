package org.touyan.people.recognition.settle;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;

/**
 * The phone of whoever objected, on a page of its own.
 *
 * @param whole  empty until a reason is given
 * @param reason as typed
 */
public record ObjectorPage(NominationId nominationId, ObjectionId objectionId, String whole, String reason, FormErrors errors)
        implements
            Page {

    public String back() {
        return "/desk/honours/nominations/" + nominationId;
    }
}
