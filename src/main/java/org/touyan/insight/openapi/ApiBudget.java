package org.touyan.insight.openapi;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;

/** How often one address may ask. Kept in memory only: nobody's address is written down. */
@Component
class ApiBudget {

    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60;

    private record Asked(long minute, int times) {}

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Parameters parameters;
    private final Clock clock;

    ApiBudget(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** @throws TooOften when it is more than that */
    @BusinessRule(id = "API-1", says = "From one address the open interface can be asked no more often in a minute than the parameter openapi.limit.minute allows.")
    void spend(String address) {
        long minute = clock.instant().getEpochSecond() / MINUTE;
        if (asked.size() >= MOST_ADDRESSES) {
            asked.values().removeIf(one -> one.minute() < minute);
        }
        Asked now = asked.merge(address, new Asked(minute, 1),
                (known, first) -> known.minute() == minute ? new Asked(minute, known.times() + 1) : first);
        int limit = parameters.number("openapi.limit.minute");
        if (now.times() > limit) {
            throw new TooOften(limit, MINUTE - clock.instant().getEpochSecond() % MINUTE);
        }
    }
}
