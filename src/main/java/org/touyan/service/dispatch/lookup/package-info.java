/** Answers modules to the right. */
@NullMarked
package org.touyan.service.dispatch.lookup;

import org.jspecify.annotations.NullMarked;
