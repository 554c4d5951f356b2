/** Whom to ring at a body: sealed, masked, and every look at the whole number written down. */
@NullMarked
package org.touyan.foundation.organization.contact;

import org.jspecify.annotations.NullMarked;
