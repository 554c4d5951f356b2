package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Style;

/** 技术指导: what came of the workshops of the villages. */
final class Technique {

    private static final Wish THREE_HUNDRED = new Wish(Style.MORE, 1, 300);
    private static final Wish FIFTY_MILLION = new Wish(Style.REACHED, 1, 50_000_000);
    private static final Wish FIFTEEN_THOUSAND = new Wish(Style.OVER, 2, 15_000);

    private Technique() {}

    /** E27, E29. */
    static Sentence live(Teller teller, Asking asking) {
        Source workshops = teller.source("workshops", Period.upTo(asking.day()));
        Source sessions = teller.source("live-sessions", asking.sinceLastYear());
        return teller.say(Mechanism.TECHNIQUE, "live", teller.exact(workshops), teller.period(asking.sinceLastYear()),
                teller.round(sessions, THREE_HUNDRED));
    }

    /** E30, E31. */
    @BusinessRule(id = "REP-5", says = "What was sold is said as what was paid less what was given back, once it is recognised, with the orders and the refunds beside it.", source = "domain §5 E30")
    static Sentence sales(Teller teller, Asking asking) {
        Period since = asking.sinceLastYear();
        return teller.say(Mechanism.TECHNIQUE, "sales", teller.period(since),
                teller.round(teller.source("workshop-sales", since), FIFTY_MILLION),
                teller.exact(teller.source("workshop-orders", since)), teller.exact(teller.source("workshop-refunds", since)));
    }

    /** E31: which of it was sold where. */
    static Sentence platforms(Teller teller, Asking asking) {
        Source sales = teller.source("workshop-sales", asking.sinceLastYear());
        List<Source> parts = teller.parts(sales, "platform");
        if (parts.isEmpty()) {
            throw teller.refused(Teller.NO_ROWS, List.of(sales), "rows");
        }
        BigDecimal added = parts.stream().map(part -> part.snapshot().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (added.compareTo(sales.snapshot().value()) != 0) {
            throw teller.refused("REP-5", parts, "parts", added.toPlainString(), sales.snapshot().value().toPlainString());
        }
        return teller.say(Mechanism.TECHNIQUE, "platforms", parts.stream().map(part -> new Teller.Labelled(
                teller.text("workshop.platform." + part.snapshot().tag()), teller.exact(part))).toList());
    }

    /** E32. */
    @BusinessRule(id = "REP-6", says = "A gain of households is said with how many were asked, for which year and against which base year, the same for all of them; not of fewer than the parameter cell.suppression.k.", source = "domain §5 E32")
    static Sentence gain(Teller teller, Asking asking, Denominators denominators) {
        Period year = Period.year(asking.day().getYear() - 1);
        Source mean = teller.source("household-gain", year);
        List<Source> looked = List.of(mean);
        if (mean.empty()) {
            throw teller.refused("IMP-5", looked, "denominator", year.first().getYear());
        }
        if (!mean.figure().shownTo(false, denominators.smallest())) {
            throw teller.refused("REP-6", looked, "few", mean.snapshot().rowCount(), denominators.smallest());
        }
        int base = base(teller, mean, denominators);
        BigDecimal asked = BigDecimal.valueOf(mean.snapshot().rowCount());
        return teller.say(Mechanism.TECHNIQUE, "gain",
                new Told(teller.text("replay.households", asked), "", asked, "", looked), year.first().getYear(),
                base,
                teller.round(mean, FIFTEEN_THOUSAND), teller.exact(teller.source("household-gain-median", year)));
    }

    /** M11: what the villages themselves earned. */
    static Sentence villages(Teller teller, Asking asking, Denominators denominators) {
        Period year = Period.year(asking.day().getYear() - 1);
        Source gain = teller.source("village-gain", year);
        if (gain.empty()) {
            throw teller.refused(Teller.NO_ROWS, List.of(gain), "rows");
        }
        BigDecimal stated = BigDecimal.valueOf(gain.snapshot().rowCount());
        return teller.say(Mechanism.TECHNIQUE, "villages",
                new Told(teller.text("replay.villages", stated), "", stated, "", List.of(gain)), year.first().getYear(),
                base(teller, gain, denominators), teller.exact(gain));
    }

    /** The one base year of all of them. */
    private static int base(Teller teller, Source gain, Denominators denominators) {
        List<Integer> bases = denominators.baseYears(gain);
        if (bases.size() != 1) {
            throw teller.refused("REP-6", List.of(gain), "bases", bases.toString());
        }
        return bases.getFirst();
    }
}
