package org.touyan.service.visit.calendar;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.service.dispatch.BoardTab;

/** 今天上门, on the board. */
@Component
class TodayTab implements BoardTab {

    private final CalendarQuery query;
    private final CalendarAssembly calendar;

    TodayTab(CalendarQuery query, CalendarAssembly calendar) {
        this.query = query;
        this.calendar = calendar;
    }

    @Override
    public String key() {
        return "today";
    }

    @Override
    public String textKey() {
        return "visit.calendar.board";
    }

    @Override
    public String href() {
        return "/desk/calendar?day=today";
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return query.visits(CalendarAssembly.days(calendar.today(), 1));
    }
}
