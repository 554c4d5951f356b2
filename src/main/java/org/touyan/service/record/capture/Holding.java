package org.touyan.service.record.capture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.people.roster.PersonId;
import org.touyan.service.record.domain.Held;
import org.touyan.service.record.domain.Service;

/** Decides which records wait for a second pair of eyes. */
@Component
public class Holding {

    private static final int HUNDRED = 100;

    private final CaptureQuery query;
    private final Parameters parameters;
    private final Elevated elevated;

    Holding(CaptureQuery query, Parameters parameters, Elevated elevated) {
        this.query = query;
        this.parameters = parameters;
        this.elevated = elevated;
    }

    /** Looks at all unions: a lent expert's day is one day. */
    @BusinessRule(id = "REC-4", says = "Records above eight hours a day, overlapping, late or drawn by chance are checked by a second person.", source = "domain §2b, §2k")
    public EnumSet<Held> because(PersonId expert, Service service, UUID lot, LocalDate today, LocalDate dueOn) {
        return elevated.asSystem(() -> {
            var held = EnumSet.noneOf(Held.class);
            int halfHours = query.halfHoursOn(expert, service.day()) + service.halfHours();
            if (halfHours > 2 * parameters.decimal("hours.daily.review2")) {
                held.add(Held.LONG);
            }
            if (query.overlaps(expert, service.startedAt(), service.endedAt())) {
                held.add(Held.OVERLAP);
            }
            if (today.isAfter(dueOn)) {
                held.add(Held.LATE);
            }
            if (Math.floorMod(lot.hashCode(), HUNDRED) < parameters.number("sample.percent")) {
                held.add(Held.SAMPLE);
            }
            return held;
        });
    }
}
