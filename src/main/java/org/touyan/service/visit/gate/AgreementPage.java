package org.touyan.service.visit.gate;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.service.visit.matter.Matter;

/**
 * A written agreement is put on file.
 *
 * @param signedOn    as typed
 * @param agreedUntil as typed
 */
public record AgreementPage(Matter matter, AgreementForm form, String signedOn, String agreedUntil, FormErrors errors)
        implements
            Page {

    public String action() {
        return "/desk/orders/" + matter.orderId() + "/agreement";
    }

    public String back() {
        return "/desk/orders/" + matter.orderId() + "/visit";
    }
}
