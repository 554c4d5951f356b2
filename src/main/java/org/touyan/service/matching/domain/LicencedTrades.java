package org.touyan.service.matching.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.touyan.foundation.catalog.TradeLicence;

/** Which trades demand a licence (安全生产法 Art. 30, 特种设备安全法 Art. 14), and whether somebody has one for the day. */
public final class LicencedTrades {

    static final LicencedTrades NONE = new LicencedTrades(List.of());

    private final Map<String, List<TradeLicence>> byTrade = new HashMap<>();

    public LicencedTrades(Collection<TradeLicence> licences) {
        licences.forEach(l -> l.trades().forEach(trade -> byTrade.merge(trade, List.of(l), LicencedTrades::joined)));
    }

    boolean bound(Term trade) {
        return byTrade.containsKey(trade.code());
    }

    /** The licence by which he may exercise this trade on that day: of several, the one that holds longest. */
    Optional<TradeLicence> holds(Helper helper, Term trade, LocalDate day) {
        return of(trade).stream()
                .filter(l -> helper.licences().containsKey(l.code()) && !until(helper, l).isBefore(day))
                .max(Comparator.comparing(l -> until(helper, l)));
    }

    /** What he lacks for this trade: the one of his that ended last, otherwise the first that is demanded. */
    MissingLicence missing(Helper helper, Term trade) {
        return of(trade).stream()
                .filter(l -> helper.licences().containsKey(l.code()))
                .max(Comparator.comparing(l -> until(helper, l)))
                .map(l -> new MissingLicence(l, until(helper, l)))
                .orElseGet(() -> new MissingLicence(of(trade).getFirst(), null));
    }

    static LocalDate until(Helper helper, TradeLicence licence) {
        return Objects.requireNonNull(helper.licences().get(licence.code()));
    }

    List<TradeLicence> of(Term trade) {
        return byTrade.getOrDefault(trade.code(), List.of());
    }

    private static List<TradeLicence> joined(List<TradeLicence> some, List<TradeLicence> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
