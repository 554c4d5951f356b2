/** Agreeing on a time, by the expert on his phone and by staff at the desk. */
@NullMarked
package org.touyan.service.visit.arrange;

import org.jspecify.annotations.NullMarked;
