package org.touyan.foundation.web.svg;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/**
 * The towns as hexagons that touch as the towns do. A schema on purpose: no borders, no scale. It says what it shows in a
 * sentence; the page carries the same figures as a list or table.
 */
public final class HexMap {

    /**
     * One town.
     *
     * @param col   column; may be a fraction, and odd rows stand half a column to the right
     * @param row   row from the top
     * @param count what goes on there, in words; empty for nothing
     * @param here  the place in question
     * @param badge who could come from there ("2 · 25 分"); empty for nobody
     */
    public record Town(String code, String name, double col, int row, String count, boolean here, String badge) {}

    private static final int RADIUS = 40;
    private static final int GAP = 2;
    private static final int MARGIN = 6;
    private static final double WIDE_CHARACTER = 12;
    private static final double NARROW_CHARACTER = 7;
    private static final AtomicLong DRAWN = new AtomicLong();

    private HexMap() {}

    /** @param sentence what the map shows, for those who do not see it */
    public static Content draw(List<Town> towns, String sentence) {
        return draw(towns, sentence, "img", HexMap::hexagon);
    }

    /** Each town of which there is a count is a door. */
    public static Content doors(List<Town> towns, String sentence, Function<Town, String> href) {
        return draw(towns, sentence, "group", town -> town.count().isEmpty()
                ? hexagon(town)
                : "<a href=\"%s\" aria-label=\"%s\">%s</a>".formatted(Markup.escape(href.apply(town)),
                        Markup.escape(town.name() + ' ' + town.count()), hexagon(town)));
    }

    private static Content draw(List<Town> towns, String sentence, String role, Function<Town, String> hexagon) {
        if (towns.isEmpty()) {
            throw new IllegalArgumentException("a map of no town (expected: one or more)");
        }
        String id = "hex-" + DRAWN.incrementAndGet() % 1000;
        double left = towns.stream().mapToDouble(HexMap::x).min().getAsDouble() - RADIUS - MARGIN;
        double right = towns.stream().mapToDouble(HexMap::x).max().getAsDouble() + RADIUS + MARGIN;
        double top = towns.stream().mapToDouble(HexMap::y).min().getAsDouble() - RADIUS - MARGIN;
        double bottom = towns.stream().mapToDouble(HexMap::y).max().getAsDouble() + RADIUS + MARGIN;
        var svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg class=\"hex\" viewBox=\"%.0f %.0f %.0f %.0f\" role=\"%s\" aria-labelledby=\"%s\"><title id=\"%s\">%s</title>",
                left,
                top, right - left, bottom - top, role, id, id, Markup.escape(sentence)));
        towns.forEach(t -> svg.append(hexagon.apply(t)));
        towns.stream().filter(t -> !t.badge().isEmpty()).forEach(t -> svg.append(badge(t)));
        return Markup.raw(svg.append("</svg>").toString());
    }

    private static String hexagon(Town town) {
        boolean second = !town.count().isEmpty() || !town.badge().isEmpty();
        String count = town.count().isEmpty() || !town.badge().isEmpty()
                ? ""
                : text(" class=\"c\"", x(town), y(town) + 16, town.count());
        String style = (town.count().isEmpty() ? "" : "has") + (town.here() ? " here" : "");
        return "<g class=\"%s\"><polygon points=\"%s\"/>%s%s</g>".formatted(style.strip(), points(x(town), y(town), RADIUS - GAP),
                text("", x(town), y(town) + (second ? -2 : 5), town.name()), count);
    }

    private static String badge(Town town) {
        double width = town.badge().codePoints().mapToDouble(c -> c > 0x2e7f ? WIDE_CHARACTER : NARROW_CHARACTER).sum() + 18;
        double top = y(town) + RADIUS * .22;
        return String.format(Locale.ROOT,
                "<g class=\"badge\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"19\" rx=\"9.5\"/>%s</g>",
                x(town) - width / 2, top,
                width, text("", x(town), top + 14, town.badge()));
    }

    private static String text(String attributes, double x, double y, String words) {
        return String.format(Locale.ROOT, "<text%s x=\"%.1f\" y=\"%.1f\">%s</text>", attributes, x, y, Markup.escape(words));
    }

    static double x(Town town) {
        return (town.col() + (town.row() % 2 == 1 ? .5 : 0)) * Math.sqrt(3) * RADIUS;
    }

    static double y(Town town) {
        return town.row() * 1.5 * RADIUS;
    }

    private static String points(double x, double y, double radius) {
        var points = new StringBuilder();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner - 90);
            points.append(String.format(Locale.ROOT, "%s%.1f,%.1f", corner == 0 ? "" : " ", x + radius * Math.cos(angle),
                    y + radius * Math.sin(angle)));
        }
        return points.toString();
    }
}
