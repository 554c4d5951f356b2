package org.touyan.foundation.identity.signin;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.web.Page;

/** @param purpose null when the link is no longer good for anything, or not here */
public record LinkPage(String token, @Nullable LinkPurpose purpose) implements Page {

    public String title() {
        return purpose == null
                ? "identity.link.dead-title"
                : purpose == LinkPurpose.ENROL ? "identity.link.enrol-title" : "identity.link.title";
    }
}
