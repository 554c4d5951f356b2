package org.touyan.service.matching.shortlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.Engagements;
import org.touyan.service.request.RequestId;

/** What these people are doing already; nothing, as long as no module tells. */
@Component
class Doings {

    record Known(Map<PersonId, List<TimeWindow>> busy, Map<PersonId, Integer> month, Map<PersonId, Integer> open,
            Map<PersonId, Acquaintance> helpedBefore) {

        static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private final ObjectProvider<Engagements> engagements;

    Doings(ObjectProvider<Engagements> engagements) {
        this.engagements = engagements;
    }

    Known of(Collection<PersonId> people, RequestId request, Instant now, int days) {
        Engagements known = engagements.getIfAvailable();
        if (known == null || people.isEmpty()) {
            return Known.NOTHING;
        }
        LocalDate today = Beijing.day(now);
        LocalDate month = today.withDayOfMonth(1);
        return new Known(
                known.busy(people, new TimeWindow(Beijing.startOf(today), Beijing.startOf(today.plusDays(days + 2L)))),
                known.ordersThisMonth(people,
                        new TimeWindow(Beijing.startOf(month), Beijing.startOf(month.plusMonths(1)))),
                known.openOrders(people), known.helpedBefore(request));
    }
}
