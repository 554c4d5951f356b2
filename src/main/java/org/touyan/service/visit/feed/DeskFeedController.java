package org.touyan.service.visit.feed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** A colleague puts the visits of his part of the tree into his own calendar. */
@Controller
class DeskFeedController {

    private static final String ADDRESS = "/desk/calendar/feed";

    private final Feeds feeds;

    DeskFeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(ADDRESS)
    Html show(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(new DeskFeedPage(new FeedAddress(ADDRESS, feeds.open(actor), null)));
    }

    /** The answer is the page itself: the address stands nowhere else and cannot be shown again. */
    @PostMapping(ADDRESS)
    Html subscribe(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(new DeskFeedPage(new FeedAddress(ADDRESS, true, feeds.subscribe(actor))));
    }

    @PostMapping(ADDRESS + "/revocation")
    Redirect revoke(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        feeds.revoke(actor);
        return Redirect.to(ADDRESS).saying("visit.feed.revoked");
    }
}
