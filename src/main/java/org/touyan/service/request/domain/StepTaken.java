package org.touyan.service.request.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;

/**
 * A request has gone one step. Published when it is saved; the timeline and the audit trail listen.
 *
 * @param note for the timeline, read by staff and asker; empty when the act says everything
 */
public record StepTaken(
        RequestId request, RequestAct act, @Nullable RequestState from, RequestState to, Actor actor, OrgPath path, String note,
        Instant at) {}
