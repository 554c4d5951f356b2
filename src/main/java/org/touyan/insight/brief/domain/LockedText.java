package org.touyan.insight.brief.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.impact.domain.Style;

/**
 * A paragraph with figures in it. It is kept with their keys in braces, {@code 办结{requests-closed}件}; whoever edits sees
 * {@code 办结〔57〕件} and can move words around what stands in the brackets, or say it in a round word that its rule allows.
 */
public final class LockedText {

    /** Words, or a figure with its door. {@code key} is empty for words. */
    public record Run(String text, String key, String path) {}

    /** What the language of the sheet calls a change. */
    public record Words(String more, String less, String same, String unsayable) {}

    private record Held(String stored, String key, String print) {}

    private static final Pattern KEPT = Pattern.compile("\\{([a-z.-]+)(?:=([A-Z]+)(\\d+))?}");
    private static final Pattern TYPED = Pattern.compile("〔([^〔〕]*)〕");
    private static final Pattern ROUND = Pattern.compile("(近|超|达)?(\\d+)(多|余)?");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(近|约|超|超过|达|达到|逾|将近|接近|突破)\\s*〔[0-9]|〔[0-9.]+〕\\s*(多|余|左右|上下|以上)");
    private static final Pattern NUMBER = Pattern
            .compile("(?<![0-9０-９:：])[0-9０-９]+(?![0-9０-９]*\\s*[年月日时点号:：])|[一二三四五六七八九十百千万亿]{2,}");

    private final BriefFigures figures;
    private final Words words;

    public LockedText(BriefFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** As it is printed. */
    public List<Run> runs(String stored) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = KEPT.matcher(stored);
        int from = 0;
        while (matcher.find()) {
            words(runs, stored.substring(from, matcher.start()));
            String key = matcher.group(1);
            runs.add(new Run(print(matcher), key, figures.behind(key).map(BriefFigure::path).orElse("")));
            from = matcher.end();
        }
        words(runs, stored.substring(from));
        return runs;
    }

    /** As it is read. */
    public String plain(String stored) {
        return KEPT.matcher(stored).replaceAll(match -> Matcher.quoteReplacement(print((Matcher) match)));
    }

    /** As it is edited: each figure in its brackets, told apart where two are the same number. */
    public String editable(String stored) {
        List<Held> held = held(stored);
        Matcher matcher = KEPT.matcher(stored);
        var text = new StringBuilder();
        for (int i = 0; matcher.find(); i++) {
            matcher.appendReplacement(text, Matcher.quoteReplacement('〔' + held.get(i).print() + '〕'));
        }
        return matcher.appendTail(text).toString();
    }

    /** Whether all its figures can be said. */
    public boolean holds(String stored) {
        return KEPT.matcher(stored).results().allMatch(match -> figures.behind(match.group(1)).isPresent());
    }

    /**
     * What was typed, to be kept.
     *
     * @param stored the paragraph before, whose figures must all be in it
     */
    @BusinessRule(id = "BRF-1", says = "Whoever edits a brief moves words and never numbers: a figure that was altered, doubled or left out is refused, and so is a number that is typed where figures are told.", source = "统计法; domain §5 E55")
    public String read(String field, String stored, String typed, boolean counts) {
        String text = typed.replace('{', '｛').replace('}', '｝');
        Matcher outside = OUTSIDE.matcher(text);
        if (outside.find()) {
            throw RuleBroken.at(field, "brief.text.round-outside", outside.group());
        }
        List<Held> left = new ArrayList<>(held(stored));
        Matcher matcher = TYPED.matcher(text);
        var kept = new StringBuilder();
        var bare = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            bare.append(text, from, matcher.start()).append('\n');
            kept.append(text, from, matcher.start()).append(meant(field, matcher.group(1).strip(), left));
            from = matcher.end();
        }
        bare.append(text, from, text.length());
        kept.append(text, from, text.length());
        refuseLoose(field, bare.toString(), counts);
        if (!left.isEmpty()) {
            throw RuleBroken.at(field, "brief.text.dropped", '〔' + left.getFirst().print() + '〕', left.size());
        }
        return kept.toString();
    }

    private static void refuseLoose(String field, String bare, boolean counts) {
        if (bare.indexOf('〔') >= 0 || bare.indexOf('〕') >= 0) {
            throw RuleBroken.at(field, "brief.text.brackets");
        }
        Matcher number = NUMBER.matcher(bare);
        if (counts && number.find()) {
            throw RuleBroken.at(field, "brief.text.number", number.group());
        }
    }

    private String meant(String field, String inside, List<Held> left) {
        Optional<Held> same = left.stream().filter(held -> held.print().equals(inside)).findFirst();
        if (same.isPresent()) {
            left.remove(same.get());
            return same.get().stored();
        }
        return rounded(field, inside, left);
    }

    @BusinessRule(id = "BRF-2", says = "A round word may stand for a figure of a brief when the rule of the word and the definition of the figure allow it.", source = "domain §5")
    private String rounded(String field, String inside, List<Held> left) {
        Matcher round = ROUND.matcher(inside);
        Optional<Style> style = round.matches() ? style(round) : Optional.empty();
        if (style.isEmpty()) {
            throw RuleBroken.at(field, "brief.text.altered", '〔' + inside + '〕');
        }
        long number = round.group(2).length() > 15 ? Long.MAX_VALUE / 100 : Long.parseLong(round.group(2));
        Held held = left.stream().filter(one -> figures.behind(one.key())
                .filter(figure -> figure.key().equals(one.key()) && figure.figure().mayBeSaid(style.get(), number)).isPresent())
                .findFirst().orElseThrow(() -> RuleBroken.at(field, "brief.text.rounded", '〔' + inside + '〕'));
        left.remove(held);
        return "{%s=%s%d}".formatted(held.key(), style.get(), number);
    }

    private static Optional<Style> style(Matcher round) {
        String before = round.group(1) == null ? "" : round.group(1);
        String after = round.group(3) == null ? "" : round.group(3);
        return switch (before + after) {
            case "近" -> Optional.of(Style.NEARLY);
            case "超" -> Optional.of(Style.OVER);
            case "达" -> Optional.of(Style.REACHED);
            case "多", "余" -> Optional.of(Style.MORE);
            default -> Optional.empty();
        };
    }

    private List<Held> held(String stored) {
        List<Held> held = new ArrayList<>();
        Matcher matcher = KEPT.matcher(stored);
        while (matcher.find()) {
            held.add(new Held(matcher.group(), matcher.group(1), print(matcher)));
        }
        return held.stream()
                .map(one -> held.stream().anyMatch(other -> other.print().equals(one.print()) && !other.key().equals(one.key()))
                        ? new Held(one.stored(), one.key(), one.print() + '·' + name(one.key()))
                        : one)
                .toList();
    }

    private String name(String key) {
        return figures.behind(key).map(figure -> figure.metric().name().in(false)).orElse(key);
    }

    private String print(Matcher match) {
        String key = match.group(1);
        if (figures.behind(key).isEmpty()) {
            return words.unsayable();
        }
        if (match.group(2) != null) {
            return said(key, Style.valueOf(match.group(2)), Long.parseLong(match.group(3)));
        }
        return key.endsWith(BriefFigures.CHANGE) ? changed(key) : number(key);
    }

    private String number(String key) {
        BriefFigure figure = figures.behind(key).orElseThrow();
        return key.endsWith(BriefFigures.OF) ? Long.toString(figure.rowCount()) : figure.number();
    }

    /** A word that its rule allowed for the figure of then is the number itself when the figure has moved out of it. */
    private String said(String key, Style style, long round) {
        if (!figures.behind(key).orElseThrow().figure().mayBeSaid(style, round)) {
            return number(key);
        }
        return switch (style) {
            case NEARLY -> "近" + round;
            case MORE -> round + "多";
            case OVER -> "超" + round;
            case REACHED -> "达" + round;
        };
    }

    private String changed(String key) {
        Optional<BigDecimal> change = figures.change(key);
        if (change.isEmpty()) {
            return words.unsayable();
        }
        BigDecimal much = change.get();
        String unit = figures.behind(key).orElseThrow().metric().unit().in(false);
        return much.signum() == 0
                ? words.same()
                : String.format(Locale.ROOT, much.signum() > 0 ? words.more() : words.less(),
                        much.abs().stripTrailingZeros().toPlainString(), unit);
    }

    private static void words(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, "", ""));
        }
    }
}
