package org.touyan.people.studio.domain;

import java.time.LocalDate;

/**
 * Where it works, and on what.
 *
 * @param runningSince named or not
 */
public record Work(String unitName, String field, LocalDate runningSince) {

    static Work of(Application application) {
        return new Work(application.unitName(), application.field(), application.runningSince());
    }
}
