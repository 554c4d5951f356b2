package org.touyan.service.request;

import java.time.Instant;

import org.touyan.people.roster.PersonId;

/** The help has been given: the asker is asked whether the problem is solved. */
public interface ServiceDelivered {

    RequestId request();

    /** Who gave it. */
    PersonId expert();

    Instant at();
}
