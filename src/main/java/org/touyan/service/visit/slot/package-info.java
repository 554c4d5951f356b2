/** Half days at which a visit can be. */
@NullMarked
package org.touyan.service.visit.slot;

import org.jspecify.annotations.NullMarked;
