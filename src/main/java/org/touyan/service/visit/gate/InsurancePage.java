package org.touyan.service.visit.gate;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.service.visit.matter.Matter;

/**
 * An accident insurance is put on file.
 *
 * @param fromDay  as typed
 * @param untilDay as typed
 */
public record InsurancePage(Matter matter, InsuranceForm form, String fromDay, String untilDay, FormErrors errors)
        implements
            Page {

    public String action() {
        return "/desk/orders/" + matter.orderId() + "/insurance";
    }

    public String back() {
        return "/desk/orders/" + matter.orderId() + "/visit";
    }
}
