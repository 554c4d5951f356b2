package org.touyan.service.request.submit.intake;

import java.util.UUID;

import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.submit.Submission;

/**
 * What is keyed while the caller speaks: the phone first, because it may know the rest.
 *
 * @param key made when the page was shown, so that pressing Enter twice is one request
 * @param slot a time of the monthly list that is ordered; empty for none
 */
public record IntakeForm(String key, String phone, String name, String town, String place, String words, String subject,
        String slot) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_PLACE = 120;

    static IntakeForm blank(String key, String town) {
        return new IntakeForm(key, "", "", town, "", "", "", "");
    }

    IntakeForm of(KnownCaller caller) {
        return new IntakeForm(key, phone, caller.name(), caller.town(), caller.place(), words, subject, slot);
    }

    void check(FormErrors errors, boolean knownTown, boolean knownSubject, boolean knownSlot) {
        if (!slot.isEmpty() && !knownSlot) {
            errors.add("slot", "request.order.gone");
        }
        errors.add("phone", PhoneNumber.check(phone));
        errors.add("name", PersonName.check(name));
        if (!knownTown) {
            errors.add("town", "request.town.missing");
        }
        errors.add("place", FreeText.check(place, 0, LONGEST_PLACE));
        errors.add("words", FreeText.check(words, 1, LONGEST_WORDS));
        if (!knownSubject) {
            errors.add("subject", "request.subject.missing");
        }
    }

    Submission submission() {
        return Submission.of(key, Channel.PHONE, subject, words, town, name, phone).at(place)
                .ordering(slot.isEmpty() ? null : new SlotId(UUID.fromString(slot)), 1);
    }
}
