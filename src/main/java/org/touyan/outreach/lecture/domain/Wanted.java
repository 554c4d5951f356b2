package org.touyan.outreach.lecture.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;

/**
 * What a unit would like.
 *
 * @param bodyId      the organisation on file, when one orders
 * @param language    code; empty when any will do
 * @param wishes      what should be told for this unit (定制); empty when the topic as it is will do
 * @param needs       what must be thought of on the spot
 * @param namedPerson the lecturer asked for
 */
public record Wanted(@Nullable UUID bodyId, String unitName, UnitKind unitKind, Instant fromAt, Instant toAt, String town,
        String place, int heads, String language, String wishes, String needs, @Nullable PersonId namedPerson) {

    public TimeWindow window() {
        return new TimeWindow(fromAt, toAt);
    }
}
