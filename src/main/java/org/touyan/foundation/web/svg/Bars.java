package org.touyan.foundation.web.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** Horizontal bars from zero, labelled directly. The last one is the one that matters and is dark. */
public final class Bars {

    /**
     * @param words the value with its qualifier and unit
     */
    public record Bar(String label, double value, String words) {}

    private static final int WIDTH = 420;
    private static final int LONGEST = 300;
    private static final int STEP = 58;

    private Bars() {}

    public static Content draw(List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        String sentence = bars.stream().map(b -> b.label() + ' ' + b.words()).collect(Collectors.joining("; "));
        var svg = new StringBuilder("<svg class=\"bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH,
                Math.max(1, bars.size()) * STEP, Markup.escape(sentence)));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double length = most <= 0 ? 0 : bar.value() / most * LONGEST;
            svg.append(String.format(Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text><rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%.0f\" height=\"22\" rx=\"2\"/>"
                            + "<text class=\"v\" x=\"%.0f\" y=\"%d\">%s</text>",
                    i * STEP + 18, Markup.escape(bar.label()), i == bars.size() - 1 ? "b1" : "b0", i * STEP + 26, length,
                    length + 10,
                    i * STEP + 44, Markup.escape(bar.words())));
        }
        return Markup.raw(svg.append("</svg>").toString());
    }
}
