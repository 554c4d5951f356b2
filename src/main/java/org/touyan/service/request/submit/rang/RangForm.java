package org.touyan.service.request.submit.rang;

import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.request.Channel;
import org.touyan.service.request.submit.Submission;

/** Who rang, and about what. */
public record RangForm(String key, String name, String phone, String town, String place, String words, String subject) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_PLACE = 120;

    static RangForm blank(String key) {
        return new RangForm(key, "", "", "", "", "", "");
    }

    void check(FormErrors errors, boolean knownTown, boolean knownSubject) {
        if (!knownSubject) {
            errors.add("subject", "request.subject.missing");
        }
        errors.add("words", FreeText.check(words, 1, LONGEST_WORDS));
        errors.add("name", PersonName.check(name));
        errors.add("phone", PhoneNumber.check(phone));
        if (!knownTown) {
            errors.add("town", "request.town.missing");
        }
        errors.add("place", FreeText.check(place, 0, LONGEST_PLACE));
    }

    Submission submission() {
        return Submission.of(key, Channel.EXPERT, subject, words, town, name, phone).at(place);
    }
}
