package org.touyan.foundation.web.svg;

import java.util.Locale;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** So many dots in rows: each is as many of something as the sentence beside it says. */
public final class Dots {

    private static final int STEP = 9;
    private static final double RADIUS = 3.4;

    private Dots() {}

    /** Nothing for those who do not see it: the number stands beside it. */
    public static Content draw(long dots, int columns) {
        long rows = Math.max(1, (dots + columns - 1) / columns);
        var svg = new StringBuilder("<svg class=\"dots\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(columns * STEP,
                rows * STEP));
        for (long i = 0; i < dots; i++) {
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", i % columns * STEP + RADIUS,
                    i / columns * STEP + RADIUS, RADIUS));
        }
        return Markup.raw(svg.append("</svg>").toString());
    }
}
