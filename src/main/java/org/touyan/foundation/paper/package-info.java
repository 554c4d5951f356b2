/**
 * Papers: a typed page becomes a PDF that still opens, and can still be searched, in thirty years; and a register that says of
 * each numbered one what it certified, and whether it still holds.
 *
 * <p>Starting points: {@link org.touyan.foundation.paper.Papers} with the template {@code paper/layout/a4.jte} for what has no
 * number; {@link org.touyan.foundation.paper.Register} with {@code paper/layout/numbered.jte} for what has one; {@code verify}
 * answers the code on the paper; {@code word} writes what goes on being edited elsewhere;
 * {@code key.UnionSeal} signs files that are checked without us. A code to be scanned is drawn by {@code web.svg.QrCode}.
 *
 * <p>Invariants: PDF/A-3U; every font is embedded; the text is that of the page, in ordinary characters, the rare ones of names
 * too; nothing is fetched from anywhere while a paper is made. Templates of papers are well-formed, and their style is CSS 2.1:
 * neither flex nor grid. Numbers have no gaps, per kind, union and year; what was issued is never changed, only revoked, replaced
 * or expired, with a reason; a file that somebody compares is not kept. It knows none of the matters its papers are about: modules
 * to the right name their kinds in {@code paper.kind} and their subjects by id.
 */
@ApplicationModule(id = "paper", displayName = "Paper", allowedDependencies = {"shared", "database", "web", "audit", "privacy"})
@NullMarked
package org.touyan.foundation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
