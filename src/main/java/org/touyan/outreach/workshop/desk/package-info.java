/** Workshops at the desk. */
@NullMarked
package org.touyan.outreach.workshop.desk;

import org.jspecify.annotations.NullMarked;
