package org.touyan.foundation.web.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** A line from stop to stop above zero, each of them labelled. */
public final class Line {

    /** @param words the value as it is written */
    public record Stop(String label, double value, String words) {}

    private static final int WIDTH = 330;
    private static final int FLOOR = 160;
    private static final int TOP = 30;
    private static final int LEFT = 40;
    private static final int RIGHT = 305;

    private Line() {}

    public static Content draw(List<Stop> stops) {
        double most = Math.max(1, stops.stream().mapToDouble(Stop::value).max().orElse(1));
        String sentence = stops.stream().map(stop -> stop.label() + ' ' + stop.words()).collect(Collectors.joining("; "));
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d 190\" class=\"rl\" role=\"img\" aria-label=\"%s\"><path class=\"g\" d=\"M20 160H320M20 95H320M20 30H320\"/>"
                        .formatted(WIDTH, Markup.escape(sentence)));
        var path = new StringBuilder();
        var marks = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            double x = stops.size() == 1 ? (LEFT + RIGHT) / 2.0 : LEFT + (RIGHT - LEFT) * (double) i / (stops.size() - 1);
            double y = FLOOR - stop.value() / most * (FLOOR - TOP);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x, y));
            marks.append(String.format(Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/><text x=\"%.1f\" y=\"%.1f\" class=\"v\">%s</text><text x=\"%.1f\" y=\"180\">%s</text>",
                    x, y, x, y - 12, Markup.escape(stop.words()), x, Markup.escape(stop.label())));
        }
        return Markup
                .raw(svg.append("<path class=\"l\" d=\"").append(path).append("\"/>").append(marks).append("</svg>").toString());
    }
}
