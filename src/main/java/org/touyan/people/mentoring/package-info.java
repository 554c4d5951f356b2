/**
 * 名师带徒: who wishes for whom, the contract of master, apprentice, employer and witness, and what becomes of it, quarter by quarter.
 *
 * <p>Starting points: {@code wish.RecordWish}, {@code draft.DraftContract}, {@code sign.SignContract}, {@code track.CheckPair},
 * {@code graduate.GraduateApprentice}; the table of states is {@code org.touyan.people.mentoring.domain.Contract.STEPS}. Ports
 * answered: {@code org.touyan.people.roster.HeldElsewhere}, {@code org.touyan.people.roster.InboxDoor}. Facts: none.
 *
 * <p>Invariants: one apprentice to a contract; what labour law forbids (劳动合同法 Art. 22, 25) enters no text and no column; a master
 * holds an honour on the day of signing and no more apprentices than the parameter allows, however many sign at once; a text that
 * was signed is never changed, an amendment is signed again by all four; nobody judges his own apprentice; a quarter without a word
 * is shown until somebody has looked. Signed contracts and certificates are numbered papers of the register. It counts, and ranks
 * nobody; teaching on duty earns no voluntary hours.
 */
@ApplicationModule(id = "mentoring", displayName = "Mentoring 名师带徒", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "paper", "paper :: key", "sheet", "notification", "catalog",
        "organization", "roster"})
@NullMarked
package org.touyan.people.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
