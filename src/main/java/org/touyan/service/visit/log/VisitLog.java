package org.touyan.service.visit.log;

import org.jspecify.annotations.Nullable;
import org.touyan.service.visit.Heard;
import org.touyan.service.visit.Outcome;

/**
 * What the expert says about a visit.
 *
 * @param note     one sentence is enough
 * @param minutes  time given on site
 * @param heads    people taught on the way, or null
 * @param heard    what the asker said on the spot, or null
 * @param paid     the expert is paid for this service
 * @param followUp another visit will follow
 * @param key      made when the form was opened: the same log sent twice is one log
 */
public record VisitLog(Outcome outcome, String note, int minutes, @Nullable Integer heads, @Nullable Heard heard,
        boolean paid, boolean followUp, String key) {

    public VisitLog(Outcome outcome, String note, int minutes, @Nullable Integer heads, boolean paid, boolean followUp,
            String key) {
        this(outcome, note, minutes, heads, null, paid, followUp, key);
    }
}
