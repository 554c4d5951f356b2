package org.touyan.insight.replay.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Span;

/** What is said beside a number: definition, time, rows, and the seal of the frozen figure. */
final class Notes {

    private static final int SEAL = 16;

    private final Texts texts;
    private final Locale locale;
    private final boolean english;

    Notes(Texts texts, Asking asking) {
        this.texts = texts;
        this.locale = asking.locale();
        this.english = asking.english();
    }

    /** One line for each figure behind the number. */
    List<String> of(Told told) {
        return told.sources().stream().map(source -> source(source, told.rule())).toList();
    }

    String refused(Refused refused) {
        String head = t("replay.refused.one", t("replay.sentence." + refused.key()), refused.reason(), refused.rule());
        return refused.sources().stream().map(this::looked).collect(Collectors.joining("\n  ", head + "\n  ", ""));
    }

    String t(String key, @Nullable Object... arguments) {
        return texts.say(locale, key, arguments);
    }

    private String source(Source source, String rule) {
        Metric metric = source.metric();
        Snapshot snapshot = source.snapshot();
        List<String> parts = new ArrayList<>(List.of(
                t("replay.note.source", metric.name().in(english), metric.code(), snapshot.value(), metric.unit().in(english)),
                t("replay.note.how", metric.formula().in(english), metric.once().in(english)),
                t("replay.note.when", when(metric, snapshot.period())),
                t("replay.note.rows", snapshot.rowCount()),
                t("replay.note.seal", snapshot.seal().substring(0, SEAL))));
        if (!snapshot.cut().isEmpty()) {
            parts.add(1, t("replay.note.part", t("impact.cut." + snapshot.cut()), snapshot.tag()));
        }
        if (!rule.isEmpty()) {
            parts.add(t("replay.note.rule", rule));
        }
        return parts.stream().map(part -> part.replaceFirst("[。.]$", "")).collect(Collectors.joining(english ? "; " : "；"));
    }

    private String looked(Source source) {
        Metric metric = source.metric();
        return t("replay.refused.looked", metric.name().in(english), metric.id(), source.snapshot().value(),
                metric.unit().in(english),
                source.snapshot().rowCount(), when(metric, source.snapshot().period()));
    }

    private static String when(Metric metric, Period period) {
        return metric.span() == Span.AS_OF ? period.last().toString() : period.first() + "/" + period.last();
    }
}
