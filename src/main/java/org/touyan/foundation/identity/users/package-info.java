/** Accounts, as administrators see them: add, disable, a new link when two agree. */
@NullMarked
package org.touyan.foundation.identity.users;

import org.jspecify.annotations.NullMarked;
