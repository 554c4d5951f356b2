package org.touyan.insight.brief.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.touyan.insight.brief.domain.BriefFigure.Slot;

/** The figures of a brief by their keys, and what can be said of two of them. */
public final class BriefFigures {

    /** Behind the name of a metric: how it compares with the time before. */
    public static final String CHANGE = ".change";
    /** Behind the name of a metric: how many rows a share was made from. */
    public static final String OF = ".of";

    private final List<BriefFigure> all;
    private final Map<String, BriefFigure> byKey;

    public BriefFigures(List<BriefFigure> all) {
        this.all = List.copyOf(all);
        this.byKey = all.stream().collect(Collectors.toMap(BriefFigure::key, Function.identity()));
    }

    public List<BriefFigure> all() {
        return all;
    }

    public Optional<BriefFigure> at(Slot slot, String metric) {
        return Optional.ofNullable(byKey.get(slot.key(metric)));
    }

    /** Those of the time of the brief that cannot be said: a share of nothing. */
    public List<BriefFigure> unsayable() {
        return all.stream().filter(figure -> figure.key().equals(figure.metric().id()) && !figure.sayable()).toList();
    }

    /** Which figure a key in a text leads to; empty when there is none, or none that can be said. */
    Optional<BriefFigure> behind(String key) {
        String base = key.endsWith(CHANGE)
                ? key.substring(0, key.length() - CHANGE.length())
                : key.endsWith(OF) ? key.substring(0, key.length() - OF.length()) : key;
        return Optional.ofNullable(byKey.get(base)).filter(BriefFigure::sayable);
    }

    /** How much more or less than the time before; empty when one of them cannot be said. */
    Optional<BigDecimal> change(String key) {
        String metric = key.substring(0, key.length() - CHANGE.length());
        return at(Slot.NOW, metric).filter(BriefFigure::sayable)
                .flatMap(now -> at(Slot.BEFORE, metric).filter(BriefFigure::sayable)
                        .map(before -> now.value().subtract(before.value())));
    }
}
