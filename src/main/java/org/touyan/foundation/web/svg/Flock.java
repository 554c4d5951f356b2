package org.touyan.foundation.web.svg;

import java.util.Locale;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/**
 * Nested chevrons of geese with a little disorder, always the same disorder. The more there are, the smaller each is drawn, so that
 * a flock of any size fills the same place.
 */
final class Flock {

    /** Steps from the leader to the end of a wing, for a flock of two hundred and twenty. */
    private static final int USUAL = 13;
    private static final int LEAST = 6;
    private static final double LEADER = 2.1;
    private static final double GEESE_A_STEP = 1.3;

    private final int widest;
    private final double closer;
    private final StringBuilder out = new StringBuilder();
    private long seed = 7;
    private int drawn;

    private Flock(int geese) {
        widest = Math.max(LEAST, (int) Math.round(Math.sqrt(geese / GEESE_A_STEP)));
        closer = (double) USUAL / widest;
    }

    static Content draw(int geese, int width, int height, double scale, String sentence, String goose) {
        var flock = new Flock(geese);
        flock.fly(geese, width, height, scale);
        return Markup.raw("""
                <svg class="flock" viewBox="0 0 %d %d" preserveAspectRatio="xMidYMin meet" role="img" aria-label="%s">\
                <defs><g id="flock-goose">%s</g></defs>%s</svg>""".formatted(width, height, Markup.escape(sentence), goose,
                flock.out));
    }

    private void fly(int geese, int width, int height, double scale) {
        for (int row = 0; drawn < geese; row++) {
            for (int step = 0; step <= widest && drawn < geese; step++) {
                if (row == 0 && step == 1) {
                    continue;
                }
                for (int side = step == 0 ? 1 : -1; side <= 1 && drawn < geese; side += 2) {
                    double x = width / 2.0 + side * step * width * .034 * closer + disorder() * 7;
                    double y = 18 * scale * LEADER * closer + (row * .079 + step * .029) * height * closer + disorder() * 6
                            + (drawn > 0 ? height * .02 : 0);
                    goose(x, y, (drawn > 0 ? scale * (1 - .156 * step / widest) : scale * LEADER) * closer, row);
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
