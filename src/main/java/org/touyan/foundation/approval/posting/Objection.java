package org.touyan.foundation.approval.posting;

import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;

/**
 * What somebody has against a matter on public notice.
 *
 * @param id    made with the form, so that a second press of the button changes nothing
 * @param name  may be empty
 * @param phone may be empty
 */
public record Objection(ObjectionId id, PostingId posting, String body, String name, String phone) {

    private static final int BODY = 1000;

    public Objection {
        body = FreeText.check(body, 2, BODY).orRefuse("body");
        name = name.isBlank() ? "" : PersonName.check(name).orRefuse("name");
        phone = phone.isBlank() ? "" : PhoneNumber.check(phone).orRefuse("phone");
    }
}
