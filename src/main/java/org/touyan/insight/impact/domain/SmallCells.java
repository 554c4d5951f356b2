package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.touyan.foundation.shared.BusinessRule;

/** Keeps back the parts of a figure that are so small that one could tell who is meant. */
public final class SmallCells {

    private SmallCells() {}

    @BusinessRule(id = "IMP-6", says = "Where people are counted, a part smaller than the parameter cell.suppression.k is withheld, and as many others with it as are needed that nobody can compute it from the total.", source = "domain §2i, §2k")
    public static List<Cell> withheld(List<Figures.Part> parts, int smallest) {
        BigDecimal limit = BigDecimal.valueOf(smallest);
        Set<String> hidden = new HashSet<>();
        parts.stream().filter(part -> part.value().compareTo(limit) < 0).forEach(part -> hidden.add(part.tag()));
        List<Figures.Part> others = parts.stream()
                .filter(part -> !hidden.contains(part.tag()))
                .sorted(Comparator.comparing(Figures.Part::value).thenComparing(Figures.Part::tag))
                .toList();
        for (Figures.Part next : others) {
            if (hidden.isEmpty() || !tells(parts, hidden, limit)) {
                break;
            }
            hidden.add(next.tag());
        }
        return parts.stream()
                .map(part -> hidden.contains(part.tag())
                        ? new Cell(part.tag(), BigDecimal.ZERO, true)
                        : new Cell(part.tag(), part.value(), false))
                .toList();
    }

    /** Whether the total less what is shown gives a hidden part away: one alone, a small sum, or nothing but ones. */
    private static boolean tells(List<Figures.Part> parts, Set<String> hidden, BigDecimal limit) {
        BigDecimal together = parts.stream()
                .filter(part -> hidden.contains(part.tag()))
                .map(Figures.Part::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hidden.size() == 1 || together.compareTo(limit) < 0 || together.compareTo(BigDecimal.valueOf(hidden.size())) <= 0;
    }
}
