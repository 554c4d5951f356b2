package org.touyan.service.matching;

import org.touyan.service.request.RequestId;

/** Who can help with a request, and why. The engine behind this interface may be replaced. */
public interface Matching {

    /** @throws org.touyan.foundation.shared.NotFound if the current actor cannot see the request */
    Shortlist shortlist(RequestId request);
}
