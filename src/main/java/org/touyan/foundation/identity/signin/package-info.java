/** The ways in: two factors for staff, a code or a link for experts, and setting both factors up. */
@NullMarked
package org.touyan.foundation.identity.signin;

import org.jspecify.annotations.NullMarked;
