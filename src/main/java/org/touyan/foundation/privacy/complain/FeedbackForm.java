package org.touyan.foundation.privacy.complain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Uuid7;

/**
 * What somebody wants to tell us.
 *
 * @param kind    one of {@link org.touyan.foundation.privacy.domain.ComplaintKind}
 * @param about   whom or what it is about; may be empty
 * @param key     made with the form, so that a second press of the button changes nothing
 * @param website only machines fill this
 */
public record FeedbackForm(String kind, String body, String about, String name, String phone, @Nullable UUID key,
        String website) {

    static FeedbackForm blank() {
        return new FeedbackForm("", "", "", "", "", Uuid7.next(), "");
    }

    FeedbackForm keyed() {
        return key == null ? new FeedbackForm(kind, body, about, name, phone, Uuid7.next(), website) : this;
    }
}
