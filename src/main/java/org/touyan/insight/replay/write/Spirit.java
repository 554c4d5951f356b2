package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Style;

/** 精神引领: what was told on the shop floor. */
final class Spirit {

    private static final Wish NEARLY_A_THOUSAND = new Wish(Style.NEARLY, 1, 1000);

    private Spirit() {}

    /** E17. */
    @BusinessRule(id = "REP-4", says = "Talks before the shift and talks of union chairs are said as one number only with both parts beside it.", source = "domain §5 E17")
    static Sentence talks(Teller teller, Asking asking) {
        Period since = asking.sinceLastYear();
        Source shift = teller.source(Metrics.SHIFT_TALKS, since);
        Source chair = teller.source(Metrics.CHAIR_TALKS, since);
        BigDecimal both = shift.snapshot().value().add(chair.snapshot().value());
        return teller.say(Mechanism.SPIRIT, "talks", teller.period(since), teller.round(both, NEARLY_A_THOUSAND, shift, chair),
                teller.exact(shift), teller.exact(chair));
    }

    static Sentence listeners(Teller teller, Asking asking) {
        Period since = asking.sinceLastYear();
        Source bodies = teller.source(Metrics.BODIES_REACHED, since);
        if (bodies.empty()) {
            throw teller.refused(Teller.NO_ROWS, List.of(bodies), "rows");
        }
        return teller.say(Mechanism.SPIRIT, "listeners", teller.exact(teller.source("shift-heads", since)),
                teller.exact(teller.source("chair-heads", since)), teller.exact(bodies));
    }
}
