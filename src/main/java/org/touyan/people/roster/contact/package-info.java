/** Phone and identity numbers, and who has looked at them. */
@NullMarked
package org.touyan.people.roster.contact;

import org.jspecify.annotations.NullMarked;
