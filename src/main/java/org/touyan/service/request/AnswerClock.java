package org.touyan.service.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;

/** Until when somebody must have answered. */
@Component
public class AnswerClock {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Duration AT_ONCE = Duration.ofHours(2);

    private final Parameters parameters;

    AnswerClock(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A request that has come in must have been read by then. */
    @BusinessRule(id = "REQ-3", says = "A request is read within the working days of the parameter order.sla.triage.workdays; an urgent one within two working hours or by nine the next working morning.")
    public Instant triage(Urgency urgency, Instant from) {
        return due(urgency, from, parameters.number("order.sla.triage.workdays"));
    }

    /** Somebody must have agreed to help by then. */
    public Instant offer(Urgency urgency, Instant from) {
        return due(urgency, from, parameters.number("order.answer.workdays"));
    }

    /** Whoever took it on must have rung the asker by then. */
    public Instant firstContact(Instant from) {
        return from.plus(parameters.duration("order.contact.hours"));
    }

    /** After that, silence counts as "solved": the request closes, but no hours become effective by it. */
    public Instant silence(Instant from) {
        return from.plus(parameters.duration("order.autoconfirm.days"));
    }

    private Instant due(Urgency urgency, Instant from, int workdays) {
        LocalDateTime time = Beijing.time(from);
        return Beijing.at(switch (urgency) {
            case NORMAL -> workdayAfter(time.toLocalDate(), workdays).atTime(CLOSES);
            case TODAY -> today(time);
        });
    }

    private LocalDateTime today(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        if (working(day) && time.toLocalTime().isBefore(CLOSES.minus(AT_ONCE))) {
            LocalTime from = time.toLocalTime().isBefore(OPENS) ? OPENS : time.toLocalTime();
            return day.atTime(from.plus(AT_ONCE));
        }
        return workdayAfter(day, 1).atTime(MORNING);
    }

    private LocalDate workdayAfter(LocalDate day, int workdays) {
        LocalDate next = day;
        for (int left = workdays; left > 0;) {
            next = next.plusDays(1);
            left -= working(next) ? 1 : 0;
        }
        return next;
    }

    private boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
