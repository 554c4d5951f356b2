package org.touyan.service.request;

import java.util.Optional;

/** Looks up requests for the modules to the right. What the current actor may not see is not there. */
public interface Requests {

    Optional<RequestBrief> find(RequestId request);

    /** Address of the asker's own page, with its secret: for messages to the asker only. */
    String trackPath(RequestId request);
}
