package org.touyan.service.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;

/** Until when somebody must have answered. */
@Component
public class AnswerClock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration AT_ONCE = Duration.ofHours(2);

    private final Parameters parameters;
    private final WorkingDays days;

    AnswerClock(Parameters parameters, WorkingDays days) {
        this.parameters = parameters;
        this.days = days;
    }

    /** A request that has come in must have been read by then. */
    @BusinessRule(id = "REQ-3", says = "A request is read within the working days of the parameter order.sla.triage.workdays; an urgent one within two office hours or by nine the next working morning.")
    public Instant triage(Urgency urgency, Instant from) {
        return due(urgency, from, triageWorkdays());
    }

    public int triageWorkdays() {
        return parameters.number("order.sla.triage.workdays");
    }

    /** Somebody must have agreed to help by then. */
    public Instant offer(Urgency urgency, Instant from) {
        return due(urgency, from, parameters.number("order.answer.workdays"));
    }

    /** Whoever took it on must have rung the asker by then. */
    public Instant firstContact(Instant from) {
        return from.plus(parameters.duration("order.contact.hours"));
    }

    public int contactHours() {
        return parameters.number("order.contact.hours");
    }

    /** After that, silence counts as "solved": the request closes, but no hours become effective by it. */
    public Instant silence(Instant from) {
        return from.plus(parameters.duration("order.autoconfirm.days"));
    }

    private Instant due(Urgency urgency, Instant from, int workdays) {
        return switch (urgency) {
            case NORMAL -> days.plus(from, workdays);
            case TODAY -> today(from);
        };
    }

    private Instant today(Instant from) {
        Instant soon = from.plus(AT_ONCE);
        if (days.open(from) && days.open(soon) && Beijing.day(from).equals(Beijing.day(soon))) {
            return soon;
        }
        LocalDateTime time = Beijing.time(from);
        LocalDate morning = time.toLocalTime().isBefore(MORNING) ? time.toLocalDate() : time.toLocalDate().plusDays(1);
        return Beijing.at(days.plus(morning, 0).atTime(MORNING));
    }
}
