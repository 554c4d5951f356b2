/** Houses of the masters: where they are, when they are open, who keeps them, and who is on duty. */
@NullMarked
package org.touyan.people.roster.base;

import org.jspecify.annotations.NullMarked;
