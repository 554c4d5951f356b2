package org.touyan.service.request.submit.intake;

import org.touyan.foundation.web.Part;
import org.touyan.service.request.submit.hearing.AtOnce;

/** What whoever keys a call may want to say to the caller, while it is written down. */
public record HintPart(AtOnce said) implements Part {

    static final HintPart NONE = new HintPart(AtOnce.NOTHING);
}
