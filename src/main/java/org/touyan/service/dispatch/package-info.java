/**
 * The work order: an invitation, accepted or declined without penalty; then the next candidate.
 *
 * <p>Starting points: {@link org.touyan.service.dispatch.Orders}, {@link org.touyan.service.dispatch.Invitations}; the use
 * cases in {@code offer}, {@code accept}, {@code decline} and {@code release}; the page {@code board}.
 *
 * <p>Facts out: {@link org.touyan.service.dispatch.OrderOffered}, {@link org.touyan.service.dispatch.OrderAccepted},
 * {@link org.touyan.service.dispatch.OrderDeclined}, {@link org.touyan.service.dispatch.OrderReleased},
 * {@link org.touyan.service.dispatch.InvitationTakenBack}, {@link org.touyan.service.dispatch.CompanionAccepted},
 * {@link org.touyan.service.dispatch.CompanionReleased}. Signal in: {@link org.touyan.service.dispatch.OrderServed}. Facts
 * in: {@code ExpertRang}, {@code RequestChanged}, {@code RequestEnded}, {@code RequestReopened}. Ports for modules to the
 * right: {@link org.touyan.service.dispatch.BoardTab}, {@link org.touyan.service.dispatch.DaySheetLines},
 * {@link org.touyan.service.dispatch.ChosenElsewhere}.
 *
 * <p>Invariants: one living lead order per request, decided by an index; a decline is free and shown to the dispatcher of
 * that request only; silence moves on by itself; an expert sees the copy in {@code dispatch.brief}, never the request, and
 * no phone number before he has accepted. It does not know when somebody comes: that is visit.
 */
@ApplicationModule(id = "dispatch", displayName = "Dispatch 派单", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "menu",
        "request", "matching"})
@NullMarked
package org.touyan.service.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
