package org.touyan.outreach.lecture.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.people.roster.PersonId;

/**
 * What somebody orders, as typed.
 *
 * @param key       the same for the same order, however often it is sent
 * @param teams     whose lecturers should come, the leading one first; together when there are several
 * @param named     the lecturer asked for
 * @param consentBy who consented for the employer, when it is known already
 * @param address   where the order came from on the net; empty when keyed by staff
 */
public record LectureOrder(String key, VersionId topic, List<UUID> teams, @Nullable PersonId named, @Nullable UUID body,
        String unitName, UnitKind unitKind, Instant from, String town, String place, int heads, String language, String wishes,
        String needs, boolean workingTime, String consentBy, @Nullable LocalDate consentOn, String askerName, String phone,
        String address) {}
