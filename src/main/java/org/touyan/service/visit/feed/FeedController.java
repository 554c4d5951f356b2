package org.touyan.service.visit.feed;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;

/** Answers the calendar of a phone, which cannot sign in: whoever knows the address sees times and towns. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final OrgPath NOWHERE = new OrgPath("/none/");

    private final Feeds feeds;
    private final MyCalendar calendar;
    private final CalendarFile file;

    FeedController(Feeds feeds, MyCalendar calendar, CalendarFile file) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.file = file;
    }

    @GetMapping("/cal/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        PersonId person = feeds.byToken(token).orElseThrow(() -> new NotFound("a calendar behind this address"));
        Actor owner = new Actor(null, "calendar", Role.EXPERT, NOWHERE, person.value(), null);
        String text = file.of(Acting.doing(owner, () -> calendar.forFeed(owner)));
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
