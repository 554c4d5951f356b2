package org.touyan.people.recognition.domain;

import java.util.Set;

import org.touyan.foundation.shared.check.FreeText;

/**
 * What a unit writes when it puts somebody forward.
 *
 * @param merits  事迹: what hangs on the wall and is posted
 * @param classes codes of the classes the nominee belongs to
 */
public record Proposal(String unitName, String merits, Set<String> classes) {

    private static final int UNIT = 60;
    private static final int MERITS = 2000;

    public Proposal {
        unitName = FreeText.check(unitName, 2, UNIT).orRefuse("unitName");
        merits = FreeText.check(merits, 2, MERITS).orRefuse("merits");
        classes = Set.copyOf(classes);
    }
}
