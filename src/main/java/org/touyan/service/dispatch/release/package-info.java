/** Giving an order back, and calling off what is no longer needed. */
@NullMarked
package org.touyan.service.dispatch.release;

import org.jspecify.annotations.NullMarked;
