package org.touyan.people.recognition.posting;

import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;

/**
 * What somebody has against a nominee.
 *
 * @param id    made with the form, so that a second press of the button changes nothing
 * @param name  may be empty
 * @param phone may be empty
 */
public record Objection(ObjectionId id, NominationId nomination, String body, String name, String phone) {

    private static final int BODY = 1000;

    public Objection {
        body = FreeText.check(body, 2, BODY).orRefuse("body");
        name = name.isBlank() ? "" : PersonName.check(name).orRefuse("name");
        phone = phone.isBlank() ? "" : PhoneNumber.check(phone).orRefuse("phone");
    }
}
