/** Who I am here, where I am signed in, and the way out. */
@NullMarked
package org.touyan.foundation.identity.account;

import org.jspecify.annotations.NullMarked;
