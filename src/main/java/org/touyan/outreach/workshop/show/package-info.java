/** Words and choices that several pages share. */
@NullMarked
package org.touyan.outreach.workshop.show;

import org.jspecify.annotations.NullMarked;
