package org.touyan.service.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What somebody's words were understood to ask for.
 *
 * @param needs      each thing that is asked for, in the order of the words; one with nothing heard when nothing was understood
 * @param place      code of the place where it belongs better than with any master, or null
 * @param askBack    too little was said to be sure; one question would help
 * @param wordsAlone the sentence model was not there yet; words were compared with words
 */
public record Understanding(List<Need> needs, @Nullable String place, boolean askBack, boolean wordsAlone) {

    /**
     * One thing that is asked for.
     *
     * @param words the part of the sentence that asks for it
     * @param heard how clearly it speaks of each craft and occupation, by code, from 0 to 1; what is left out is not spoken of
     */
    public record Need(String words, Map<String, Double> heard) {

        public Need {
            heard = Map.copyOf(heard);
        }
    }

    /** Of words nobody has listened to. */
    public static final Understanding NOTHING = new Understanding(List.of(), null, false, false);

    public Understanding {
        needs = List.copyOf(needs);
    }

    /** All that is asked for, whichever of several wishes asks for it. */
    public Map<String, Double> heard() {
        Map<String, Double> heard = new HashMap<>();
        needs.forEach(need -> need.heard().forEach((code, clearness) -> heard.merge(code, clearness, Math::max)));
        return heard;
    }

    /** Whether any master here could be meant. */
    public boolean speaksOfACraft() {
        return needs.stream().anyMatch(n -> !n.heard().isEmpty());
    }
}
