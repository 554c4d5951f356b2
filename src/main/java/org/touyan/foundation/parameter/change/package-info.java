/** Seeing every number, proposing another, and the second person who approves. */
@NullMarked
package org.touyan.foundation.parameter.change;

import org.jspecify.annotations.NullMarked;
