package org.touyan.service.visit.feed;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Ui;

/**
 * The private address of a calendar, to be opened and closed.
 *
 * @param act   where the buttons lead
 * @param open  there is an address
 * @param token of the address just opened; it is shown this once
 */
public record FeedAddress(String act, boolean open, @Nullable String token) {

    public String address(Ui ui) {
        return ui.absolute("/cal/" + token + ".ics");
    }
}
