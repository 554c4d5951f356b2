/** Measurements, run by {@code ./touyan bench}; never part of the tests. */
@NullMarked
package org.touyan.bench;

import org.jspecify.annotations.NullMarked;
