/**
 * The monthly list (每月志愿服务清单): what masters and teams offer in a month, drafted, confirmed by whoever gives it, approved by
 * a leader, and shown to everybody.
 *
 * <p>Starting points: {@code draft.OpenMonth}, {@code draft.WriteItem}, {@code draft.CopyMonth}, {@code draft.AssembleDraft}, {@code settle.AnswerItem},
 * {@code settle.ApproveList}, {@code settle.EndItem}; {@link org.touyan.service.menu.Places} for whoever brings people. Facts out:
 * {@link org.touyan.service.menu.PlaceOpened}, {@link org.touyan.service.menu.PlaceLost}. Signal in:
 * {@link org.touyan.service.menu.DemandUnmet}.
 *
 * <p>Invariants: a line is shown only after whoever gives it has said yes; whoever edited a list does not approve it; a change
 * after the approval needs another; no place is given twice, and nobody is in two places at once. Lines are not compared. It
 * does not know who holds a place: that is a request.
 */
@ApplicationModule(id = "menu", displayName = "Menu 月度服务单", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "paper", "identity", "notification", "catalog", "organization", "roster"})
@NullMarked
package org.touyan.service.menu;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
