package org.touyan.service.request;

import java.time.Instant;

/** Someone has taken on a request: TRIAGED becomes TAKEN, in the same transaction. */
public interface RequestTaken {

    RequestId request();

    Instant at();
}
