/** Saying no, which costs nothing. */
@NullMarked
package org.touyan.service.dispatch.decline;

import org.jspecify.annotations.NullMarked;
