package org.touyan.people.mentoring.graduate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/**
 * What one of the panel says: passed or not yet, and words. Never a mark.
 *
 * @param person when he stands in the roster
 */
public record Judged(String name, String unit, @Nullable PersonId person, boolean passed, String words) {}
