package org.touyan.service.matching.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.TradeLicence;

/** What a request asks for, in terms of the catalog, each with how clearly it does. */
public final class Wanted {

    /** Half of a term must stand in the words before it counts. */
    private static final double HEARD = 0.5;
    /** Somebody whose own line says just what is asked for can do it, whatever stands in his file. */
    private static final double SURE_OF_OWN = 0.8;
    /** The subject chosen says less than the words do. */
    private static final double BY_SUBJECT = 0.4;
    /** Whoever works where the skill is at home has it, most likely. */
    private static final double BY_OCCUPATION = 0.7;

    /** @param code the skill or occupation that is wanted */
    record Hit(String code, Term term, double clearness) {

        static final Comparator<Hit> CLEAREST = Comparator.comparingDouble(Hit::clearness).reversed()
                .thenComparing(h -> h.term().code());
    }

    private final Map<String, Hit> hits = new TreeMap<>();

    private Wanted() {}

    /** @param heard how clearly the words speak of each code, between 0 and 1 */
    public static Wanted in(String subject, Map<String, Double> heard, Collection<Term> vocabulary) {
        var wanted = new Wanted();
        for (Term term : vocabulary) {
            double said = heard.getOrDefault(term.code(), 0.0);
            double clearness = Math.max(said >= HEARD ? said : 0, term.subjects().contains(subject) ? BY_SUBJECT : 0);
            if (clearness > 0) {
                wanted.add(new Hit(term.code(), term, clearness));
                term.related().forEach(code -> wanted.add(new Hit(code, term, clearness * BY_OCCUPATION)));
            }
        }
        return wanted;
    }

    /** What of it somebody with these skills, this occupation and these licences can do on that day. */
    Craft craftOf(Helper helper, LicencedTrades trades, LocalDate day) {
        List<Hit> own = helper.codes().stream().filter(hits::containsKey).map(hits::get).sorted(Hit.CLEAREST).toList();
        if (own.isEmpty() && helper.own() >= SURE_OF_OWN && !forbidden(helper, trades, day)) {
            return new Craft(List.of(helper.card().headline()), HEARD * helper.own(), 0, null, Set.of(), null, null);
        }
        List<Hit> allowed = own.stream()
                .filter(h -> !trades.bound(h.term()) || trades.holds(helper, h.term(), day).isPresent())
                .toList();
        if (allowed.isEmpty() || (allowed.getFirst().clearness() < HEARD && forbidden(helper, trades, day))) {
            return refused(helper, trades, day, own);
        }
        double best = allowed.getFirst().clearness();
        List<Hit> foremost = allowed.stream().filter(h -> h.clearness() == best).toList();
        Set<TradeLicence> licences = foremost.stream().allMatch(h -> trades.bound(h.term()))
                ? foremost.stream().flatMap(h -> trades.holds(helper, h.term(), day).stream()).collect(Collectors.toSet())
                : Set.of();
        return new Craft(names(allowed), best, level(helper, allowed), best < HEARD ? spokenOf() : null,
                licences.stream().map(TradeLicence::code).collect(Collectors.toSet()),
                licences.stream().map(l -> LicencedTrades.until(helper, l)).max(Comparator.naturalOrder()).orElse(null), null);
    }

    /** Licences of which whoever comes must hold one, by code; none when the words also speak of a trade that is free. */
    Set<String> licencesOfAll(LicencedTrades trades) {
        List<Term> spoken = hits.values().stream().filter(h -> h.clearness() >= HEARD).map(Hit::term).toList();
        return spoken.stream().allMatch(trades::bound)
                ? spoken.stream().flatMap(t -> trades.of(t).stream()).map(TradeLicence::code).collect(Collectors.toSet())
                : Set.of();
    }

    private Craft refused(Helper helper, LicencedTrades trades, LocalDate day, List<Hit> own) {
        MissingLicence missing = own.stream()
                .filter(h -> trades.bound(h.term()) && trades.holds(helper, h.term(), day).isEmpty())
                .findFirst()
                .or(() -> forbidden(helper, trades, day) ? clearest() : Optional.empty())
                .map(h -> trades.missing(helper, h.term()))
                .orElse(null);
        return own.isEmpty()
                ? Craft.none(missing)
                : new Craft(names(own), own.getFirst().clearness(), level(helper, own), null, Set.of(), null, missing);
    }

    /** All that the words speak of demands licences of which he has none; whoever comes in another trade may not do it either. */
    private boolean forbidden(Helper helper, LicencedTrades trades, LocalDate day) {
        return clearest().isPresent() && hits.values().stream()
                .filter(h -> h.clearness() >= HEARD)
                .allMatch(h -> trades.bound(h.term()) && trades.holds(helper, h.term(), day).isEmpty());
    }

    private static List<String> names(List<Hit> own) {
        return own.stream().map(h -> h.term().name()).distinct().toList();
    }

    private static int level(Helper helper, List<Hit> own) {
        return own.stream().mapToInt(h -> helper.levels().getOrDefault(h.code(), 0)).max().orElse(0);
    }

    /** What the words name most clearly, unless they name no craft. */
    private Optional<Hit> clearest() {
        return hits.values().stream().filter(h -> h.clearness() >= HEARD).min(Hit.CLEAREST);
    }

    private @Nullable String spokenOf() {
        return clearest().map(h -> h.term().name()).orElse(null);
    }

    private void add(Hit hit) {
        hits.merge(hit.code(), hit, (known, other) -> known.clearness() >= other.clearness() ? known : other);
    }
}
