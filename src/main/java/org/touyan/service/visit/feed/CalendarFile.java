package org.touyan.service.visit.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Texts;
import org.touyan.service.visit.VisitState;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;

/** Writes visits as iCalendar. Calendars are shared and synchronised, so an entry names the town and nobody. */
@Component
class CalendarFile {

    private static final String PRODUCT = "-//Touyan//Visits//ZH";
    private static final int BEIJING_HOURS = 8;
    private static final DateTimeComponents SINCE = new DateTimeComponents(1992, 1, 1, 0, 0, 0, false);

    private final Texts texts;
    private final Clock clock;

    CalendarFile(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param numbered for staff, who look a number up; an expert reads the town alone */
    String of(List<Coming> visits, boolean numbered) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(text("visit.feed.name"));
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Beijing.ZONE), zone()));
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        visits.forEach(visit -> calendar.addEvent(event(visit, numbered)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Coming visit, boolean numbered) {
        VEvent event = new VEvent();
        event.setUid(visit.visitId() + "@touyan");
        event.setDateTimeStamp(date(clock.instant()));
        event.setSequence(visit.sequence());
        event.setSummary(summary(visit, numbered));
        event.setDateStart(date(visit.fromAt()));
        event.setDateEnd(date(visit.toAt()));
        event.setStatus(gone(visit.state()) ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private String summary(Coming visit, boolean numbered) {
        String words = visit.remote() ? text("visit.feed.remote") : text("visit.feed.visit", visit.townName());
        return numbered ? words + " " + text("visit.number", visit.number()) : words;
    }

    private static boolean gone(VisitState state) {
        return state == VisitState.CALLED_OFF || state == VisitState.MISSED;
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }

    private static VTimezone zone() {
        VTimezone zone = new VTimezone(Beijing.ZONE.getId());
        StandardTime time = new StandardTime();
        time.setDateStart(SINCE);
        time.setTimezoneOffsetFrom(new UtcOffset(true, BEIJING_HOURS, 0));
        time.setTimezoneOffsetTo(new UtcOffset(true, BEIJING_HOURS, 0));
        zone.addStandardTime(time);
        return zone;
    }

    private String text(String key, Object... arguments) {
        return texts.say(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
