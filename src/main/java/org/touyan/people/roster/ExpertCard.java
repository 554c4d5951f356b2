package org.touyan.people.roster;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * What colleagues and askers may know about an expert at a glance.
 *
 * @param slug      last part of the public page's address
 * @param honour    the highest honour held, verbatim, or null
 * @param sealText  two lines of the seal, separated by {@code |}, or null
 * @param sealLevel 1 national, 2 provincial, 3 prefecture city, 4 county; 0 without honour
 * @param headline  one line about the craft
 * @param town      NBS code of the home town
 */
public record ExpertCard(
        PersonId id, String name, String slug, @Nullable String honour, @Nullable String sealText, int sealLevel, String headline,
        String town, OrgPath path, boolean published) {

    /** 林师傅: how an asker is told who comes. */
    public String surname() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
