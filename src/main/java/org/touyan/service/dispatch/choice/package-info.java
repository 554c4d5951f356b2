/** The different choice of a dispatcher: kept with its reason, counted by subject and by reason, never by person. */
@NullMarked
package org.touyan.service.dispatch.choice;

import org.jspecify.annotations.NullMarked;
