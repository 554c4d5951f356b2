/** The wall screen: 1920 × 1080, one goose for each contract, what goes on right now, and since when it is known. */
@NullMarked
package org.touyan.insight.impact.screen;

import org.jspecify.annotations.NullMarked;
