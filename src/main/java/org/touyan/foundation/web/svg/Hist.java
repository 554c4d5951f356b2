package org.touyan.foundation.web.svg;

import java.util.List;
import java.util.Locale;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** Columns that stand side by side: how many fall into each step. */
public final class Hist {

    /** @param low below the line that has to be reached */
    public record Column(String label, long value, boolean low) {}

    private static final int WIDTH = 330;
    private static final int HEIGHT = 170;
    private static final int FLOOR = 140;
    private static final int HIGHEST = 110;
    private static final int MARGIN = 8;

    private Hist() {}

    /** @param sentence says what the drawing shows */
    public static Content draw(List<Column> columns, String sentence) {
        long most = Math.max(1, columns.stream().mapToLong(Column::value).max().orElse(1));
        double step = (WIDTH - 2.0 * MARGIN) / Math.max(1, columns.size());
        var svg = new StringBuilder(
                "<svg class=\"hist\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, HEIGHT,
                        Markup.escape(sentence)));
        svg.append("<line x1=\"6\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>".formatted(WIDTH - 6, FLOOR, FLOOR));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double tall = (double) column.value() / most * HIGHEST;
            double middle = MARGIN + step * (i + 0.5);
            svg.append(String.format(Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/><text x=\"%.1f\" y=\"%.1f\">%d</text>"
                            + "<text x=\"%.1f\" y=\"158\">%s</text>",
                    column.low() ? "lo" : "", middle - step * 0.37, FLOOR - tall, step * 0.74, tall, middle, FLOOR - tall - 6,
                    column.value(), middle, Markup.escape(column.label())));
        }
        return Markup.raw(svg.append("</svg>").toString());
    }
}
