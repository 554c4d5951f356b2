package org.touyan.foundation.identity.signin;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** Password and second factor, set up on one page. */
public record EnrolPage(String token, String name, String secret, String sealed, String uri, FormErrors errors)
        implements
            Page {

    static EnrolPage of(String token, Enrol.Offer offer, FormErrors errors) {
        return new EnrolPage(token, offer.name(), offer.secret(), offer.sealed(), offer.uri(), errors);
    }

    /** In groups of four, for those who type it. */
    public String spelled() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "EnrolPage[…]";
    }
}
