/**
 * 统计报表: what is filed upward, each cell a frozen figure, or typed with a reason and a paper.
 *
 * <p>Starting points: {@code domain.Report}, whose table of states says who does what; {@code fill}, by which a union answers a form;
 * {@code settle}, by which it is checked, signed, submitted, returned, accepted, locked and restated; {@code file}, which writes it
 * into the issuer's own spreadsheet.
 *
 * <p>Invariants: who fills in, who checks and who answers for it are three different people (统计法 Art. 24); no total is typed;
 * what is locked is changed no more, and says by name what has moved beneath it; the same locked report is always the same file,
 * byte by byte. Unions are shown by their codes and never compared.
 */
@ApplicationModule(id = "report", displayName = "Report 统计报表", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "identity", "storage", "paper", "paper :: word", "sheet", "notification", "organization", "impact",
        "impact :: domain"})
@NullMarked
package org.touyan.insight.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
