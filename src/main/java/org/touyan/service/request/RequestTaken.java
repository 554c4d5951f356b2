package org.touyan.service.request;

import java.time.Instant;

import org.touyan.people.roster.PersonId;

/** Someone has taken on a request: TRIAGED becomes TAKEN, in the same transaction. */
public interface RequestTaken {

    RequestId request();

    /** Who takes it on. */
    PersonId expert();

    Instant at();
}
