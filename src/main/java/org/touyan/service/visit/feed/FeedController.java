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
import org.touyan.foundation.shared.Role;

/** Answers the calendar of a phone, which cannot sign in: whoever knows the address sees times, towns and
 * numbers, and no names. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Calendars calendars;
    private final CalendarFile file;

    FeedController(Feeds feeds, Calendars calendars, CalendarFile file) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.file = file;
    }

    @GetMapping("/cal/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        Actor owner = feeds.byToken(token).orElseThrow(() -> new NotFound("a calendar behind this address"));
        String text = file.of(Acting.doing(owner, () -> calendars.forFeed(owner)), !owner.is(Role.EXPERT));
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
