/** What comes by itself: reports begin when their period is over, are asked for before their last day, and are locked in the end. */
@NullMarked
package org.touyan.insight.report.clock;

import org.jspecify.annotations.NullMarked;
