/** The monthly lists counted: one a month, by audience and by purpose, each number a door to its lines. */
@NullMarked
package org.touyan.insight.impact.lists;

import org.jspecify.annotations.NullMarked;
