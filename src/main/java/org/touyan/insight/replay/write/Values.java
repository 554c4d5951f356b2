package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Style;

/** 价值观导向: masters and apprentices, and who may assess whom. */
final class Values {

    private static final Wish TWO_HUNDRED_AND_TWENTY = new Wish(Style.MORE, 2, 220);
    private static final Wish SENIORS = new Wish(Style.MORE, 3, 3460);
    private static final int YEARS = 3;
    private static final long COMPANIES = 186;
    private static final long MORE_COMPANIES = 76;

    private Values() {}

    /** E43, E44. */
    @BusinessRule(id = "REP-7", says = "So many years in a row are said only when each of those calendar years has a contract, and the contracts of the years add up to the whole.", source = "domain §5 E43, E44")
    static Sentence contracts(Teller teller, Asking asking) {
        LocalDate day = asking.day();
        List<Source> years = new ArrayList<>();
        for (int year = day.getYear() - YEARS + 1; year <= day.getYear(); year++) {
            Period period = year == day.getYear() ? Period.upTo(day) : Period.year(year);
            Source one = teller.source("mentor-contracts", period);
            years.add(one);
            if (one.empty()) {
                throw teller.refused("REP-7", years, "gap", year, YEARS);
            }
        }
        Source all = teller.source("mentor-contracts", new Period(years.getFirst().snapshot().firstDay(), day));
        BigDecimal added = years.stream().map(year -> year.snapshot().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (added.compareTo(all.snapshot().value()) != 0) {
            throw teller.refused("REP-7", years, "parts", added.toPlainString(), all.snapshot().value().toPlainString());
        }
        String running = teller.text("replay.years", YEARS);
        return teller.say(Mechanism.VALUES, "contracts",
                new Told(running, "连续%d年".formatted(YEARS), BigDecimal.valueOf(YEARS), "REP-7", years),
                teller.round(all, TWO_HUNDRED_AND_TWENTY), day.getYear() - 2, teller.exact(years.get(0)), day.getYear() - 1,
                teller.exact(years.get(1)), day.getYear(), teller.exact(years.get(2)));
    }

    /** E50, E51. */
    @BusinessRule(id = "REP-8", says = "A growth is said only when there is one, and when the end less the beginning is what came less what left.", source = "domain §5 E51")
    static Sentence filings(Teller teller, Asking asking) {
        Period soFar = Period.upTo(asking.day());
        LocalDate yearEnd = LocalDate.of(asking.day().getYear() - 1, 12, 31);
        Source now = teller.source("assessment-companies", soFar);
        Source before = teller.source("assessment-companies", Period.upTo(yearEnd));
        Source net = teller.source("assessment-net", soFar);
        Source fresh = teller.source("assessment-filings", soFar);
        BigDecimal growth = now.snapshot().value().subtract(before.snapshot().value());
        List<Source> looked = List.of(now, before, net);
        if (growth.compareTo(net.snapshot().value()) != 0) {
            throw teller.refused("REP-8", looked, "disagree", growth.toPlainString(), net.snapshot().value().toPlainString());
        }
        if (growth.signum() <= 0) {
            throw teller.refused("REP-8", looked, "growth", growth.toPlainString());
        }
        return teller.say(Mechanism.VALUES, "filings", teller.day(asking.day()), teller.printed(teller.exact(now), COMPANIES),
                teller.day(yearEnd), teller.exact(before), teller.printed(teller.derived(growth, now, before), MORE_COMPANIES),
                teller.exact(fresh), teller.derived(fresh.snapshot().value().subtract(growth), fresh, net));
    }

    /** E52. */
    static Sentence seniors(Teller teller, Asking asking) {
        Period soFar = Period.upTo(asking.day());
        return teller.say(Mechanism.VALUES, "seniors", teller.period(soFar),
                teller.round(teller.source("new-seniors", soFar), SENIORS),
                teller.exact(teller.source("seniors-and-above", soFar)));
    }
}
