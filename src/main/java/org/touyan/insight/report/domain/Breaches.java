package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.touyan.foundation.shared.BusinessRule;

/** Holds what stands in the cells against the rules of their form. A rule whose cells are not all filled in says nothing. */
public final class Breaches {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Breaches() {}

    @BusinessRule(id = "RPT-5", says = "A sum that does not add up and a part that is more than its whole are mended before a report is checked; a leap against a year earlier is explained in words.", source = "domain §2j")
    public static List<Breach> of(Template template, Map<String, Entry> entries) {
        return template.rules().stream().flatMap(rule -> breach(rule, entries).stream()).toList();
    }

    private static Optional<Breach> breach(TemplateRule rule, Map<String, Entry> entries) {
        Entry entry = entries.get(rule.cell());
        List<BigDecimal> others = rule.others().stream().map(entries::get).filter(Objects::nonNull).map(Entry::value).toList();
        if (entry == null || others.size() < rule.others().size()) {
            return Optional.empty();
        }
        BigDecimal is = entry.value();
        return switch (rule.kind()) {
            case SUM -> breach(rule, is, others.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case AT_MOST -> is.compareTo(others.getFirst()) > 0 ? breach(rule, is, others.getFirst()) : Optional.empty();
            case LEAP -> entry.earlier() != null && leaps(rule, is, entry.earlier())
                    ? breach(rule, is, entry.earlier())
                    : Optional.empty();
        };
    }

    private static boolean leaps(TemplateRule rule, BigDecimal is, BigDecimal earlier) {
        BigDecimal way = is.subtract(earlier).abs();
        return way.compareTo(BigDecimal.valueOf(rule.least())) >= 0
                && way.multiply(HUNDRED).compareTo(earlier.multiply(BigDecimal.valueOf(rule.percent()))) > 0;
    }

    private static Optional<Breach> breach(TemplateRule rule, BigDecimal is, BigDecimal wanted) {
        return is.compareTo(wanted) == 0 ? Optional.empty() : Optional.of(new Breach(rule, is, wanted));
    }
}
