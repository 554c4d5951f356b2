package org.touyan.service.dispatch.board;

import java.util.List;

/**
 * What the words of a request were understood to ask for.
 *
 * @param wordsAlone sentences are not understood yet, only words
 * @param wishes     each of several things that are asked for; empty when it is one
 * @param nothing    no craft was heard
 * @param routes     who takes this on sooner, the likeliest first
 * @param unclear    it is no matter at all: it has to be said in other words
 */
public record Understood(boolean wordsAlone, List<Wish> wishes, boolean nothing, List<Route> routes, boolean unclear) {

    /** @param crafts heard in it, the clearest first, as words */
    public record Wish(String words, String crafts) {}

    /** @param name with its number */
    public record Route(String name, String href) {}

    public Understood {
        wishes = List.copyOf(wishes);
        routes = List.copyOf(routes);
    }

    public boolean saysAnything() {
        return wordsAlone || nothing || unclear || !wishes.isEmpty() || !routes.isEmpty();
    }
}
