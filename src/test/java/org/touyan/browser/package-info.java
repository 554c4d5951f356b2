/** Journeys through real pages in a real browser. */
@NullMarked
package org.touyan.browser;

import org.jspecify.annotations.NullMarked;
