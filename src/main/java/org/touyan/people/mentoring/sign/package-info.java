/** How a contract is signed: on paper before two people, or with a code; and how that is shown without this platform. */
@NullMarked
package org.touyan.people.mentoring.sign;

import org.jspecify.annotations.NullMarked;
