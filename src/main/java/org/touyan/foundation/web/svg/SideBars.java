package org.touyan.foundation.web.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** Bars that lie beside their labels, for a narrow column of a sheet. None is darker than another: they are parts, not a contest. */
public final class SideBars {

    /** @param words the value as it is written */
    public record Bar(String label, double value, String words) {}

    private static final int WIDTH = 330;
    private static final int LEFT = 74;
    private static final int LONGEST = 205;
    private static final int STEP = 28;

    private SideBars() {}

    public static Content draw(List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        String sentence = bars.stream().map(bar -> bar.label() + ' ' + bar.words()).collect(Collectors.joining("; "));
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" class=\"rb\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH,
                Math.max(1, bars.size()) * STEP, Markup.escape(sentence)));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double length = most <= 0 ? 0 : bar.value() / most * LONGEST;
            svg.append(String.format(Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"19\"/><text x=\"%.0f\" y=\"%d\" class=\"v\">%s</text>",
                    i * STEP + 19, Markup.escape(bar.label()), LEFT, i * STEP + 5, length, LEFT + length + 6, i * STEP + 19,
                    Markup.escape(bar.words())));
        }
        return Markup.raw(svg.append("</svg>").toString());
    }
}
