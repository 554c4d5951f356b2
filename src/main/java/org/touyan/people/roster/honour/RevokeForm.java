package org.touyan.people.roster.honour;

import java.util.Map;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;

/** The document that takes an honour away. */
public record RevokeForm(String document) {

    static Form<RevokeForm> empty() {
        return new Form<>(new RevokeForm(""), FormErrors.none(), Map.of());
    }
}
