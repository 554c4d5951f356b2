/** The time of a visit, as the one who asked sees it. */
@NullMarked
package org.touyan.service.visit.asker;

import org.jspecify.annotations.NullMarked;
