package org.touyan.service.record;

import java.time.Instant;
import java.time.LocalDate;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/**
 * A record counts from now on.
 *
 * @param halfHours zero unless the service was voluntary
 */
public record RecordEffective(RecordId record, RequestId request, PersonId expert, OrgPath path, LocalDate day, int halfHours,
        Instant at) {}
