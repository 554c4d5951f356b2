/** Interruption, more time, another master, an early end. */
@NullMarked
package org.touyan.people.mentoring.change;

import org.jspecify.annotations.NullMarked;
