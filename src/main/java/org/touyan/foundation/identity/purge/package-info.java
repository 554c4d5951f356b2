/** Throws away what has served: used links, old codes, old tries. */
@NullMarked
package org.touyan.foundation.identity.purge;

import org.jspecify.annotations.NullMarked;
