package org.touyan.people.assessment.archive;

import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Volume;

/** Which volume of which batch. */
public record VolumeKey(BatchId batch, Volume kind, Medium medium) {

    public String path() {
        return "/desk/assessment/volumes/" + batch + '/' + kind + '/' + medium;
    }
}
