package org.touyan.foundation.identity.users;

import org.touyan.foundation.web.Page;

/** A link to be handed over in person; this is the only time it is seen. */
public record IssuedLinkPage(String link) implements Page {

    @Override
    public String toString() {
        return "IssuedLinkPage[…]";
    }
}
