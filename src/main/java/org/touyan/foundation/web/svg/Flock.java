package org.touyan.foundation.web.svg;

import java.util.Locale;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/** Nested chevrons of geese with a little disorder, always the same disorder. */
final class Flock {

    private static final int WIDEST = 13;

    private final StringBuilder out = new StringBuilder();
    private long seed = 7;
    private int drawn;

    private Flock() {}

    static Content draw(int geese, int width, int height, double scale, String sentence, String goose) {
        var flock = new Flock();
        flock.fly(geese, width, height, scale);
        return Markup.raw("""
                <svg class="flock" viewBox="0 0 %d %d" preserveAspectRatio="xMidYMin meet" role="img" aria-label="%s">\
                <defs><g id="flock-goose">%s</g></defs>%s</svg>""".formatted(width, height, Markup.escape(sentence), goose,
                flock.out));
    }

    private void fly(int geese, int width, int height, double scale) {
        for (int row = 0; drawn < geese; row++) {
            for (int step = 0; step <= WIDEST && drawn < geese; step++) {
                if (row == 0 && step == 1) {
                    continue;
                }
                for (int side = step == 0 ? 1 : -1; side <= 1 && drawn < geese; side += 2) {
                    double x = width / 2.0 + side * step * width * .034 + disorder() * 7;
                    double y = 10 + row * height * .079 + step * height * .029 + disorder() * 6 + (drawn > 0 ? height * .02 : 0);
                    goose(x, y, drawn > 0 ? scale * (1 - .012 * step) : scale * 2.1, row);
                }
            }
        }
    }

    private void goose(double x, double y, double scale, int row) {
        String opacity = drawn > 0 && row % 3 > 0 ? row % 3 == 1 ? " opacity=\".82\"" : " opacity=\".62\"" : "";
        out.append(String.format(Locale.ROOT,
                "<g transform=\"translate(%.1f %.1f) scale(%.3f)\"><use href=\"#flock-goose\" class=\"%s\"%s/></g>",
                x - 32 * scale,
                y - 20 * scale, scale, drawn > 0 ? "g2" : "g1", opacity));
        drawn++;
    }

    private double disorder() {
        seed = seed * 16807 % 2147483647;
        return seed / 2147483647.0 - .5;
    }
}
