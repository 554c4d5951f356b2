package org.touyan.people.assessment.batch;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as he is enrolled.
 *
 * @param level      code of the level he wants
 * @param previous   code of the level he holds; empty for none
 * @param yearsAfter years since that level
 * @param yearsAlone years of work in the occupation
 * @param trade      工种 within the occupation; empty where it has none
 */
public record Enrolled(String name, String identity, String level, String previous, @Nullable Integer yearsAfter,
        @Nullable Integer yearsAlone, String trade) {}
