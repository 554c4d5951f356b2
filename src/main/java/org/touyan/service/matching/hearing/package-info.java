/** Tells others what was understood, as far as it concerns them. */
@NullMarked
package org.touyan.service.matching.hearing;

import org.jspecify.annotations.NullMarked;
