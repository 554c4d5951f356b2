package org.touyan.service.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;

/**
 * What the modules to the right may know of a request.
 *
 * @param number  MMDD-NN, speakable on the phone
 * @param subject code of the catalog's subject table
 * @param town    NBS code
 * @param phone   sealed; null when nobody left one
 * @param wishWords when it suits, in the asker's words; mostly empty
 * @param named   the expert the asker asked for
 */
public record RequestBrief(
        RequestId id, String number, RequestState state, String subject, String words, String town, String place,
        String askerName, @Nullable Sealed phone, Wish wish, String wishWords,
        @Nullable Instant wishFrom, @Nullable Instant wishTo, @Nullable PersonId named, Urgency urgency,
        boolean urgentWords, String riskNote, OrgPath path, Instant submittedAt, Channel channel, int photos) {}
