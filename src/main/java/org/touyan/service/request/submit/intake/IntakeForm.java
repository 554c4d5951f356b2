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
 * @param key   made when the page was shown, so that pressing Enter twice is one request
 * @param slot  a time of the monthly list that is ordered; empty for none
 * @param heads how many places at it; one when nothing is said
 * @param every whether all later times of that line are ordered too
 */
public record IntakeForm(String key, String phone, String name, String town, String place, String words, String subject,
        String slot, String heads, boolean every) {

    static final int LONGEST_WORDS = 500;
    private static final int LONGEST_PLACE = 120;

    static IntakeForm blank(String key, String town) {
        return new IntakeForm(key, "", "", town, "", "", "", "", "", false);
    }

    IntakeForm of(KnownCaller caller) {
        return new IntakeForm(key, phone, caller.name(), caller.town(), caller.place(), words, subject, slot, heads,
                every);
    }

    void check(FormErrors errors, boolean knownTown, boolean knownSubject, boolean knownSlot) {
        if (!slot.isEmpty() && !knownSlot) {
            errors.add("slot", "request.order.gone");
        }
        if (!heads.matches("[0-9]{0,4}")) {
            errors.add("heads", "request.order.heads");
        }
        if (every && slot.isEmpty()) {
            errors.add("slot", "request.intake.every.what");
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
                .ordering(slot.isEmpty() ? null : new SlotId(UUID.fromString(slot)),
                        heads.isEmpty() ? 1 : Integer.parseInt(heads));
    }
}
