package org.touyan.service.matching.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.touyan.service.matching.HalfDay;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/** The half days that suit whoever asks. */
final class Suitable {

    /** Less than that, and a half day is as good as over. */
    private static final Duration WORTH_GOING = Duration.ofHours(1);

    private Suitable() {}

    static List<HalfDay> halfDays(RequestBrief request, Instant now, Limits limits) {
        HalfDay first = firstWorthGoing(now);
        if (request.wish() == Wish.APPOINTMENT && request.wishFrom() != null) {
            return appointed(first, request.wishFrom(), Objects.requireNonNullElse(request.wishTo(), request.wishFrom()));
        }
        int days = request.urgency() == Urgency.TODAY ? 1 : request.wish() == Wish.SOON ? limits.soonDays() : limits.anyDays();
        return between(first, new HalfDay(first.day().plusDays(days - 1L), HalfDay.Half.PM));
    }

    /** From the first to the last, both included; at least the first. */
    static List<HalfDay> between(HalfDay first, HalfDay last) {
        List<HalfDay> halves = new ArrayList<>(List.of(first));
        while (halves.getLast().compareTo(last) < 0) {
            halves.add(halves.getLast().next());
        }
        return halves;
    }

    /** A time that has gone by means: as soon as possible. */
    private static List<HalfDay> appointed(HalfDay first, Instant from, Instant to) {
        HalfDay wished = HalfDay.of(from);
        HalfDay start = wished.compareTo(first) < 0 ? first : wished;
        return between(start, HalfDay.of(to.equals(from) ? to : to.minusSeconds(1)));
    }

    private static HalfDay firstWorthGoing(Instant now) {
        HalfDay half = HalfDay.of(now);
        return now.plus(WORTH_GOING).isAfter(half.window().to()) ? half.next() : half;
    }
}
