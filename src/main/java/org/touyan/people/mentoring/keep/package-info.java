/** How long a contract is kept, and what goes when that is over. */
@NullMarked
package org.touyan.people.mentoring.keep;

import org.jspecify.annotations.NullMarked;
