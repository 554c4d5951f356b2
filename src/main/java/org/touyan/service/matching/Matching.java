package org.touyan.service.matching;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** Who can help with a request, and why. The engine behind this interface may be replaced. */
public interface Matching {

    /**
     * Among the people the current actor may ask.
     *
     * @throws org.touyan.foundation.shared.NotFound if the current actor cannot see the request
     */
    Shortlist shortlist(RequestId request);

    /**
     * Among the people the union at {@code sight} may ask: its own, those of the unions above it, and those lent to it. For
     * the clock, which itself sees everybody.
     */
    Shortlist shortlist(RequestId request, OrgPath sight);
}
