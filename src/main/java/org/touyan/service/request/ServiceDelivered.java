package org.touyan.service.request;

import java.time.Instant;

/** The help has been given: the asker is asked whether the problem is solved. */
public interface ServiceDelivered {

    RequestId request();

    Instant at();
}
