package org.touyan.service.visit;

import java.util.List;

import org.touyan.foundation.shared.Actor;
import org.touyan.service.request.RequestId;

/** What may be done with a matter somebody has been to: doors to modules on the right, shown on the page of its order. */
public interface AfterVisit {

    /** @param textKey the words on the door */
    record Door(String textKey, String icon, String href) {}

    /** None as long as nothing has been logged. */
    List<Door> doors(Actor actor, RequestId request);
}
