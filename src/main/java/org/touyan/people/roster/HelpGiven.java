package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person has done for others, for his public page and his own eyes. Implemented by a module to the right; the page
 * does without as long as there is none. Towns only, never the people helped.
 */
public interface HelpGiven {

    /**
     * Counts and the latest visits.
     *
     * @param visitsThisYear visits made since 1 January
     * @param solved         requests whose asker said that it is solved
     * @param latest         at most three, the newest first
     */
    record Summary(int visitsThisYear, int solved, List<Line> latest) {

        public Summary {
            latest = List.copyOf(latest);
        }
    }

    /** One visit, by town and subject. */
    record Line(LocalDate day, String townName, String subject) {}

    /** Empty when he has helped nobody yet. */
    Optional<Summary> of(PersonId person);
}
