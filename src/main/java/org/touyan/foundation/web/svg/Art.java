package org.touyan.foundation.web.svg;

import org.touyan.foundation.web.Markup;

import gg.jte.Content;

/**
 * The picture language of the house: the mark (one goose in cinnabar, two behind), the skein that forms 人, and the hills.
 * Colours come from the style sheet's roles, so that they follow the theme.
 */
public final class Art {

    private static final String GOOSE = """
            <path d="M2 30c7-1 12-1 17 1 7 2 13 2 19-1 5-3 9-7 14-9 3-1 6-1 8 0l3 1-4 1c-3 .5-5 2-8 5-5 6-11 10-19 11-9 1-17-2\
            -23-6-2-1-4-2-7-3z"/><path d="M20 30C17 20 18 10 25 2c1 8 4 13 9 17 3 3 5 6 6 10-6 3-13 3-20 1z"/>\
            <path d="M27 36c-2 4-5 7-10 9 1-4 2-7 3-10z"/>""";

    private Art() {}

    /** The mark; its size comes from the place where it stands. */
    public static Content mark() {
        return Markup
                .raw("""
                <svg class="mark" viewBox="0 0 66 54" aria-hidden="true"><g class="g1" transform="translate(17 0) scale(.76)">%s</g>\
                <g class="g2"><g transform="translate(1 25) scale(.4)">%s</g><g transform="translate(34 33) scale(.42)">%s</g></g></svg>"""
                        .formatted(GOOSE, GOOSE, GOOSE));
    }

    /** Six geese in flight, alone. */
    public static Content skein(int width, boolean faint) {
        return Markup.raw("<svg class=\"skein%s\" width=\"%d\" viewBox=\"0 0 110 90\" aria-hidden=\"true\">%s</svg>"
                .formatted(faint ? " skein--faint" : "", width, flying("")));
    }

    /** Islands, sea and sun with the skein above: the foot of the home page, the poster and the screen. */
    public static Content hills() {
        return Markup
                .raw("""
                <svg class="hills" viewBox="0 0 800 230" preserveAspectRatio="xMidYMax slice" aria-hidden="true">\
                <circle class="sun" cx="612" cy="112" r="40"/>%s\
                <path class="h1" d="M0 160c50-24 84-44 128-44 40 0 62 24 104 28 52 5 78-40 132-38 46 2 70 36 118 38 58 2 90-44 150-40\
                 62 4 92 34 168 40v230H0z"/>\
                <path class="h2" d="M0 186c40-8 70-34 112-34 48 0 60 30 112 34 66 5 88-22 140-20 40 2 56 20 98 22 70 3 98-46 158-44\
                 54 2 84 34 180 38v230H0z"/>\
                <path class="h3" d="M0 200c60 4 84-22 134-20 44 2 60 26 118 28 34 1 56-8 88-8H0zM470 210c40-2 62-34 104-34 36 0 52 20\
                 92 22 46 2 76-14 134-12v30H452z"/>\
                <rect class="sea" y="200" width="800" height="30"/>\
                <path class="waves" d="M20 210h120M180 210h30M300 216h150M486 216h22M560 209h90M700 218h80M60 222h190M590 224h70"/></svg>"""
                        .formatted(flying(" transform=\"translate(380 30) scale(.92)\"")));
    }

    /**
     * A flock in which every goose is one of something.
     *
     * @param sentence what it shows, for those who do not see it
     */
    public static Content flock(int geese, int width, int height, double scale, String sentence) {
        return Flock.draw(geese, width, height, scale, sentence, GOOSE);
    }

    private static String flying(String attributes) {
        return """
                <g%s><g class="g1" transform="translate(44 4) scale(.69)">%s</g><g class="g2">\
                <g transform="translate(28 30) scale(.41)">%s</g><g transform="translate(14 50) scale(.33)">%s</g>\
                <g transform="translate(2 68) scale(.27)">%s</g><g transform="translate(68 36) scale(.38)">%s</g>\
                <g transform="translate(86 58) scale(.3)">%s</g></g></g>"""
                .formatted(attributes, GOOSE, GOOSE, GOOSE, GOOSE, GOOSE, GOOSE);
    }
}
