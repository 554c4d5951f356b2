package org.touyan.people.studio.alliance;

import org.jspecify.annotations.Nullable;
import org.touyan.people.studio.AllianceId;
import org.touyan.people.studio.StudioId;

/** An alliance to found, or a studio to join one; each form fills its own part. */
record AllianceForm(String name, String words, @Nullable AllianceId alliance, @Nullable StudioId studio) {

    static final AllianceForm EMPTY = new AllianceForm("", "", null, null);
}
