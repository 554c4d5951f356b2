package org.touyan.service.menu;

import java.time.Instant;

/** Somebody needed help and nobody was found. A signal: whoever knows says it, and the next list is drafted with it. */
public interface DemandUnmet {

    /** Code of the catalog. */
    String subject();

    /** NBS code. */
    String town();

    Instant at();
}
