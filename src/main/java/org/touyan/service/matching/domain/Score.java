package org.touyan.service.matching.domain;

import org.jspecify.annotations.Nullable;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;

/** Orders the shortlist of one request, and is forgotten with it. */
final class Score {

    /** Beyond that, every way is equally long. */
    private static final double LONGEST_WAY = 120;
    /** A way nobody has measured is taken for a middling one. */
    private static final double UNKNOWN_WAY = 60;
    private static final double FREE_LATER = 0.3;
    private static final double TIMES_TO_KNOW_EACH_OTHER = 3;
    private static final int TOP_LEVEL = 5;
    /** What somebody says of himself decides between people of one craft. */
    private static final double OWN_LINE = 0.1;

    private final Need need;
    private final Weights weights;

    Score(Need need, Weights weights) {
        this.need = need;
        this.weights = weights;
    }

    double of(Helper helper, Craft craft, @Nullable HalfDay free) {
        return weights.skill() * skill(helper, craft)
                + weights.near() * near(helper.way())
                + weights.free() * free(helper, craft, free)
                + weights.known() * known(helper.helpedBefore())
                + weights.load() * load(helper);
    }

    private static double skill(Helper helper, Craft craft) {
        double level = 0.8 + 0.2 * Math.min(craft.level(), TOP_LEVEL) / TOP_LEVEL;
        return craft.clearness() * level * (craft.lacking() == null ? 1 : 0.6) * (1 - OWN_LINE + OWN_LINE * helper.own());
    }

    private static double near(@Nullable Way way) {
        double minutes = way == null ? UNKNOWN_WAY : way.minutes();
        return 1 - Math.min(minutes, LONGEST_WAY) / LONGEST_WAY;
    }

    /** To have been in a village once or often is to know the way, not the people. */
    private static double known(Acquaintance met) {
        double times = Math.max(Math.max(met.person(), met.body()), Math.min(met.village(), 1));
        return Math.min(times, TIMES_TO_KNOW_EACH_OTHER) / TIMES_TO_KNOW_EACH_OTHER;
    }

    private double free(Helper helper, Craft craft, @Nullable HalfDay free) {
        if (free == null) {
            return need.later().stream().filter(craft::allows).anyMatch(helper::free) ? FREE_LATER : 0;
        }
        double waits = need.suitable().indexOf(free);
        return 1 - (1 - FREE_LATER) * waits / (need.suitable().size() + 1);
    }

    private static double load(Helper helper) {
        return helper.cap() == 0 ? 0 : Math.max(0, 1 - (double) helper.thisMonth() / helper.cap());
    }
}
