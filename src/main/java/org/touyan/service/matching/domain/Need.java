package org.touyan.service.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.request.RequestBrief;

/**
 * One request, as matching sees it.
 *
 * @param suitable half days that suit the asker, soonest first
 * @param later    half days after those, in which another time may be found
 * @param trades   which trades demand a licence
 */
public record Need(Wanted wanted, String town, @Nullable PersonId named, List<HalfDay> suitable, List<HalfDay> later,
        LicencedTrades trades) {

    public Need {
        suitable = List.copyOf(suitable);
        later = List.copyOf(later);
        if (suitable.isEmpty()) {
            throw new IllegalArgumentException("a need without a suitable half day");
        }
    }

    public static Need of(RequestBrief request, Wanted wanted, LicencedTrades trades, Instant now, Limits limits) {
        List<HalfDay> suitable = Suitable.halfDays(request, now, limits);
        HalfDay last = HalfDay.of(now).next();
        for (int i = 0; i < limits.horizonDays() * 2; i++) {
            last = last.next();
        }
        return new Need(wanted, request.town(), request.named(), suitable, Suitable.between(suitable.getLast().next(), last),
                trades);
    }

    /** What somebody can do of it on the first day that suits. */
    Craft craftOf(Helper helper) {
        return wanted.craftOf(helper, trades, suitable.getFirst().day());
    }

    Set<String> licencesOfAll() {
        return wanted.licencesOfAll(trades);
    }
}
