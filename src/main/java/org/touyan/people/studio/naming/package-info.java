/** Public notice and naming, with the decision and the plaque on paper. */
@NullMarked
package org.touyan.people.studio.naming;

import org.jspecify.annotations.NullMarked;
