package org.touyan.service.dispatch;

import org.touyan.service.request.RequestId;

/**
 * Port for requests whose masters another module chooses by rules of its own: the board invites nobody to them, and neither
 * does the clock after a no.
 */
public interface ChosenElsewhere {

    boolean chooses(RequestId request);
}
