/**
 * Lectures (宣讲): topics whose text was cleared until a day, who gives them, what was ordered and what was held; and the ten
 * minutes before the shift (班前十分钟).
 *
 * <p>Starting points: {@code topic.WriteTopic}, {@code topic.SettleTopic}, {@code order.OrderLecture}, {@code assign.AssignLecturer},
 * {@code settle.SettleBooking}, {@code shift.LogShiftTalk}. Facts in: {@code OrderAccepted}, {@code CompanionAccepted},
 * {@code OrderDeclined}, {@code OrderReleased}, {@code InvitationTakenBack}, {@code CompanionReleased}, {@code VisitLogged}, {@code RequestReviewed},
 * {@code RequestEnded}. Port answered: {@code dispatch.ChosenElsewhere}.
 *
 * <p>Invariants: an order is a request and travels the spine, so a lecturer is invited like any master, is never in two places,
 * and earns hours by a service record or not at all; only cleared text that is still valid is offered, confirmed and held; in
 * working time the employer has consented; secret topics have an agreement and no pictures; ten minutes before the shift are one
 * line, with a number of heads and no names of listeners. It knows no ranking of speakers, groups or companies.
 */
@ApplicationModule(id = "lecture", displayName = "Lecture 宣讲", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "paper", "notification", "catalog", "organization", "roster", "request",
        "request :: submit", "request :: end", "dispatch", "dispatch :: offer", "dispatch :: release", "visit",
        "visit :: schedule"})
@NullMarked
package org.touyan.outreach.lecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
