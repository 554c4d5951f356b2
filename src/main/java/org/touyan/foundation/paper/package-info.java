/**
 * Papers: a typed page becomes a PDF that still opens, and can still be searched, in thirty years.
 *
 * <p>Starting points: {@link org.touyan.foundation.paper.Papers}, and the template {@code paper/layout/a4.jte} for the sheet
 * around the content. A code to be scanned is drawn by {@code web.svg.QrCode}.
 *
 * <p>Invariants: PDF/A-3U; every font is embedded; the text is that of the page, in ordinary characters, the rare ones of names
 * too; nothing is fetched from anywhere while a paper is made. Templates of papers are well-formed, and their style is CSS 2.1:
 * neither flex nor grid. It keeps no paper: whoever needs one again has its page.
 */
@ApplicationModule(id = "paper", displayName = "Paper", allowedDependencies = {"shared", "web"})
@NullMarked
package org.touyan.foundation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
