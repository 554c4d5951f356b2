package org.touyan.service.request;

import java.time.Instant;

/** Nobody holds the request any more: TAKEN becomes TRIAGED, and it is matched again. */
public interface RequestReleased {

    RequestId request();

    Instant at();
}
