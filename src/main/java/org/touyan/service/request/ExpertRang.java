package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;

/**
 * An expert notes that somebody has rung him: the request is there and read, and it is his already. Dispatch writes an
 * order he has accepted, in the same transaction, which is the signal {@link RequestTaken}.
 */
public record ExpertRang(RequestId request, PersonId expert, OrgPath path, Instant at) {}
