package org.touyan.insight.impact.screen;

/** How many of something one dot stands for. */
final class ADot {

    private ADot() {}

    /** The smallest of 1, 2, 5, 10, 20, 50 … with which no more than so many dots are needed. */
    static long of(long many, int dots) {
        for (long ten = 1;; ten *= 10) {
            for (int step : new int[]{1, 2, 5}) {
                if (many <= step * ten * dots) {
                    return step * ten;
                }
            }
        }
    }
}
