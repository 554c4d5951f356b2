package org.touyan.service.matching.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How somebody's craft meets a request.
 *
 * @param skills    what he can do of what is wanted, clearest first
 * @param clearness from 0 to 1
 * @param lacking   what the words name and is not his craft, or null
 */
record Craft(List<String> skills, double clearness, @Nullable String lacking) {

    static final Craft NONE = new Craft(List.of(), 0, null);

    boolean fits() {
        return !skills.isEmpty();
    }
}
