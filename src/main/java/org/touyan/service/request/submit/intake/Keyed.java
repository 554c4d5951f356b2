package org.touyan.service.request.submit.intake;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.submit.hearing.AtOnce;

/**
 * The call that has just been keyed.
 *
 * @param number to be read aloud; empty when none was keyed
 * @param id     null when it cannot be seen from here
 * @param said   what to say to the caller while he is still there
 */
public record Keyed(String number, @Nullable RequestId id, AtOnce said) {

    static final Keyed NONE = new Keyed("", null, AtOnce.NOTHING);
}
