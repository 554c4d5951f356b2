package org.touyan.service.visit.feed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class MyCalendarController {

    private final Calendars calendar;
    private final Feeds feeds;

    MyCalendarController(Calendars calendar, Feeds feeds) {
        this.calendar = calendar;
        this.feeds = feeds;
    }

    @GetMapping("/me/calendar")
    Html show(Actor actor) {
        return Html.of(new MyCalendarPage(calendar.ahead(actor), new FeedAddress("/me/calendar/feed", feeds.open(actor), null)));
    }

    /** The answer is the page itself: the address stands nowhere else and cannot be shown again. */
    @PostMapping("/me/calendar/feed")
    Html subscribe(Actor actor) {
        String token = feeds.subscribe(actor);
        return Html.of(new MyCalendarPage(calendar.ahead(actor), new FeedAddress("/me/calendar/feed", true, token)));
    }

    @PostMapping("/me/calendar/feed/revocation")
    Redirect revoke(Actor actor) {
        feeds.revoke(actor);
        return Redirect.to("/me/calendar").saying("visit.feed.revoked");
    }
}
