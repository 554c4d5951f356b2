package org.touyan.foundation.privacy.complain;

import java.util.Arrays;

import org.touyan.foundation.privacy.domain.ComplaintKind;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.FormErrors;

/** What was typed, in its one written form, and what is wrong with it. */
record FeedbackCheck(FeedbackForm form, FormErrors errors) {

    private static final int LONGEST_BODY = 1000;
    private static final int LONGEST_ABOUT = 60;

    static FeedbackCheck of(FeedbackForm typed) {
        FormErrors errors = FormErrors.none();
        if (Arrays.stream(ComplaintKind.values()).noneMatch(kind -> kind.name().equals(typed.kind()))) {
            errors.add("kind", "privacy.feedback.kind.missing");
        }
        String body = kept("body", FreeText.check(typed.body(), 2, LONGEST_BODY), errors);
        String about = kept("about", FreeText.check(typed.about(), 0, LONGEST_ABOUT), errors);
        String name = typed.name().isBlank() ? "" : kept("name", PersonName.check(typed.name()), errors);
        String phone = typed.phone().isBlank() ? "" : kept("phone", PhoneNumber.check(typed.phone()), errors);
        return new FeedbackCheck(errors.any()
                ? typed.keyed()
                : new FeedbackForm(typed.kind(), body, about, name, phone, typed.keyed().key(), typed.website()), errors);
    }

    private static String kept(String field, Check check, FormErrors errors) {
        if (!check.ok()) {
            errors.add(field, check.messageKey(), check.arguments().toArray());
        }
        return check.normalised();
    }
}
