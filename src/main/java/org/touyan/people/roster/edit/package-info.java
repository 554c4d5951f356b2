/** Somebody new stands on the roster, or what is written down about him is confirmed or corrected. */
@NullMarked
package org.touyan.people.roster.edit;

import org.jspecify.annotations.NullMarked;
