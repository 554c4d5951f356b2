/**
 * A need, from one sentence on the phone to closed and reviewed.
 *
 * <p>Starting points: {@link org.touyan.service.request.Requests}, {@link org.touyan.service.request.Askers},
 * {@link org.touyan.service.request.AnswerClock}; the table of states is
 * {@code org.touyan.service.request.domain.HelpRequest.STEPS}. Saving a request publishes what has happened: its timeline,
 * the trail, the messages and the secret link listen.
 *
 * <p>Facts out: {@link org.touyan.service.request.RequestSubmitted}, {@link org.touyan.service.request.ExpertRang},
 * {@link org.touyan.service.request.RequestTriaged}, {@link org.touyan.service.request.RequestChanged},
 * {@link org.touyan.service.request.RequestReviewed}, {@link org.touyan.service.request.RequestReopened},
 * {@link org.touyan.service.request.RequestEnded}, {@link org.touyan.service.request.RequestUnmet}, {@link org.touyan.service.request.RequestOverdue}.
 * Signals in: {@link org.touyan.service.request.RequestTaken}, {@link org.touyan.service.request.RequestReleased},
 * {@link org.touyan.service.request.ServiceDelivered}. Port: {@link org.touyan.service.request.FirstHearing}, implemented by matching.
 *
 * <p>Invariants: asking needs no account; the same submission is one request; only the asker's word or seven days of
 * silence closes a request. It does not know who helps: that is dispatch.
 */
@ApplicationModule(id = "request", displayName = "Request 求助", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "menu"})
@NullMarked
package org.touyan.service.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
