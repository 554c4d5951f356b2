/** Inviting: one expert, all of them, the next one; and taking it back. */
@NullMarked
package org.touyan.service.dispatch.offer;

import org.jspecify.annotations.NullMarked;
