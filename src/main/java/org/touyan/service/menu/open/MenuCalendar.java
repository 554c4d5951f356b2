package org.touyan.service.menu.open;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.Texts;
import org.touyan.service.menu.SlotId;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;

/** The times of a list as iCalendar, in universal time. */
@Component
class MenuCalendar {

    private record Entry(SlotId slotId, String title, Instant fromAt, Instant toAt, String place) {}

    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;

    MenuCalendar(JdbcClient jdbc, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String of(YearMonth month) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Touyan//Menu//ZH");
        calendar.setName(texts.say(Locale.SIMPLIFIED_CHINESE, "menu.calendar", month.getMonthValue()));
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        entries(month).forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.slotId() + "@touyan");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setDateStart(Date.from(entry.fromAt()));
        event.setDateEnd(Date.from(entry.toAt()));
        return event;
    }

    private List<Entry> entries(YearMonth month) {
        return jdbc.sql("""
                select s.slot_id, i.title, s.from_at, s.to_at, s.place
                from menu.open_slot s join menu.open_item i using (item_id)
                where i.month = :month
                order by s.from_at, s.slot_id
                """).param("month", month.atDay(1)).query(Rows.of(Entry.class)).list();
    }
}
