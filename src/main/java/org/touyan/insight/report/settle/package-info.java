/** How a report is checked, signed, filed upward, answered and restated. */
@NullMarked
package org.touyan.insight.report.settle;

import org.jspecify.annotations.NullMarked;
