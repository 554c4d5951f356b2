/** Posts held, current and former. */
@NullMarked
package org.touyan.people.roster.post;

import org.jspecify.annotations.NullMarked;
