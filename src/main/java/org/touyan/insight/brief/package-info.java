/**
 * The brief of a month (工作简报) and the report of a year: a text that writes itself around frozen figures, is edited by people,
 * checked by another, signed by a leader, and published on one sheet.
 *
 * <p>Starting points: {@code draft.DraftBrief}, {@code edit.EditText}, {@code settle.SettleBrief}; {@code sheet.ReadSheet} is what a
 * reader sees.
 *
 * <p>Invariants: every number in it is a figure with a snapshot, and a round word stands for one only by its rule; whoever edits
 * moves words, never numbers; every version stays; whoever wrote does not check, and whoever wrote or checked does not sign; what
 * was published is corrected by another edition that says what it changes. Nobody is compared.
 */
@ApplicationModule(id = "brief", displayName = "Brief 工作简报", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "paper", "paper :: word", "catalog", "organization", "roster", "mentoring", "menu", "request",
        "dispatch", "visit",
        "impact", "impact :: domain"})
@NullMarked
package org.touyan.insight.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
