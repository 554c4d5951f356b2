package org.touyan.service.visit.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class CalendarController {

    private final CalendarAssembly calendar;

    CalendarController(CalendarAssembly calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/desk/calendar")
    Html show(Actor actor, Ui ui, @RequestParam(defaultValue = "") String week, @RequestParam(defaultValue = "") String day) {
        return Html.of(day.isEmpty() ? calendar.week(actor, date(week), ui) : calendar.day(actor, date(day)));
    }

    /** Whatever is no day means today. */
    private LocalDate date(String text) {
        try {
            return text.isEmpty() ? calendar.today() : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return calendar.today();
        }
    }
}
