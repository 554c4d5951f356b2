package org.touyan.insight.replay.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Style;
import org.touyan.insight.replay.write.Sentence.Part;

/** Gives sentences their numbers: freezes what they are made from, once each, and says them in the words that the rules admit. */
final class Teller {

    /** Nothing is said of rows that are not there. */
    static final String NO_ROWS = "REP-3";

    private static final Pattern MARK = Pattern.compile("\u0002(\\d+)\u0003");
    private static final String LINE = "replay.line.";

    /** One of several numbers that are told in a row, with the word before it. */
    record Labelled(String label, Told told) {}

    private record Asked(String metric, Period period) {}

    private final Metrics metrics;
    private final Snapshots snapshots;
    private final Figures figures;
    private final Texts texts;
    private final Actor actor;
    private final OrgPath path;
    private final Asking asking;
    private final NumberWords words;
    private final NumberWords printedWords = new NumberWords(false);
    private final Map<Asked, Source> frozen = new HashMap<>();

    Teller(Metrics metrics, Snapshots snapshots, Figures figures, Texts texts, Actor actor, OrgPath path, Asking asking) {
        this.metrics = metrics;
        this.snapshots = snapshots;
        this.figures = figures;
        this.texts = texts;
        this.actor = actor;
        this.path = path;
        this.asking = asking;
        this.words = new NumberWords(asking.english());
    }

    LocalDate day() {
        return asking.day();
    }

    Source source(String metric, Period period) {
        return frozen.computeIfAbsent(new Asked(metric, period),
                asked -> new Source(metrics.the(metric), snapshots.freeze(actor, metrics.the(metric), path, period)));
    }

    /** One for each tag that there is, in their order. */
    List<Source> parts(Source whole, String cut) {
        Metric metric = whole.metric();
        Period period = whole.snapshot().period();
        return figures.parts(metric, metric.cut(cut).orElseThrow(), path, period).stream()
                .map(part -> new Source(metric, snapshots.freeze(actor, metric, path, period, cut, part.tag()))).toList();
    }

    Told exact(Source source) {
        return new Told(words.exact(source.metric(), source.snapshot().value()), "", source.snapshot().value(), "",
                List.of(source));
    }

    /** A number made from several: a sum, a difference. */
    Told derived(BigDecimal value, Source... sources) {
        return new Told(words.exact(sources[0].metric(), value), "", value, "", List.of(sources));
    }

    /** @param printed what the article says there, without its unit */
    Told printed(Told told, long printed) {
        return new Told(told.words(), printedWords.exact(told.sources().getFirst().metric(), BigDecimal.valueOf(printed)),
                told.value(),
                told.rule(), told.sources());
    }

    Told round(Source source, Wish wish) {
        return round(source.snapshot().value(), wish, source);
    }

    /** A round word stands for a sum only when it may stand for each part's metric too. */
    Told round(BigDecimal value, Wish wish, Source... sources) {
        if (List.of(sources).stream().allMatch(Source::empty)) {
            throw refused(NO_ROWS, List.of(sources), "rows");
        }
        String printed = printedWords.round(sources[0].metric(), wish.style(), wish.printed());
        long round = asking.asPrinted() ? wish.printed() : wish.round(value);
        if (admitted(value, wish.style(), round, sources)) {
            return new Told(words.round(sources[0].metric(), wish.style(), round), printed, value, rule(wish.style()),
                    List.of(sources));
        }
        if (asking.asPrinted()) {
            throw refused(rule(wish.style()), List.of(sources), "word", printed, value.toPlainString());
        }
        return new Told(words.exact(sources[0].metric(), value), printed, value, "", List.of(sources));
    }

    private static boolean admitted(BigDecimal value, Style style, long round, Source... sources) {
        return List.of(sources).stream().map(Source::figure)
                .allMatch(figure -> new Figure(figure.metric(), figure.period(), value,
                        figure.rows(), figure.asOf()).mayBeSaid(style, round));
    }

    Sentence say(Mechanism mechanism, String key, Object... arguments) {
        Object[] marks = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            marks[i] = arguments[i] instanceof Told || arguments[i] instanceof List<?> ? "\u0002" + i + "\u0003" : arguments[i];
        }
        String text = texts.say(locale(), LINE + key, marks);
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            words(parts, text.substring(from, mark.start()));
            numbers(parts, arguments[Integer.parseInt(mark.group(1))]);
            from = mark.end();
        }
        words(parts, text.substring(from));
        return new Sentence(mechanism, key, parts);
    }

    private void numbers(List<Part> parts, Object argument) {
        if (argument instanceof Told told) {
            parts.add(new Part(told.words(), told));
        }
        if (argument instanceof List<?> row) {
            for (int i = 0; i < row.size(); i++) {
                Labelled labelled = (Labelled) row.get(i);
                words(parts, (i == 0 ? "" : texts.say(locale(), "replay.and")) + labelled.label()
                        + texts.say(locale(), "replay.before"));
                parts.add(new Part(labelled.told().words(), labelled.told()));
            }
        }
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }

    Refusal refused(String rule, List<Source> sources, String why, @Nullable Object... arguments) {
        return new Refusal(texts.say(locale(), "replay.refused." + why, arguments), rule, sources);
    }

    String text(String key, @Nullable Object... arguments) {
        return texts.say(locale(), key, arguments);
    }

    String period(Period period) {
        return texts.say(locale(), "replay.period", day(period.first()), day(period.last()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.say(locale(), "replay.day"), locale()).format(day);
    }

    private Locale locale() {
        return asking.locale();
    }

    private static String rule(Style style) {
        return switch (style) {
            case NEARLY -> "IMP-1";
            case MORE -> "IMP-2";
            case OVER -> "IMP-3";
            case REACHED -> "IMP-4";
        };
    }
}
