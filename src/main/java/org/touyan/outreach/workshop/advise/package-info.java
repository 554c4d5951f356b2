/** Advisors of workshops: asked, appointed by letter, visiting, teaching. */
@NullMarked
package org.touyan.outreach.workshop.advise;

import org.jspecify.annotations.NullMarked;
