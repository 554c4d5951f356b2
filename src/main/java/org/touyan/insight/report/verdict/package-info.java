/** Whether a locked report still says what was filed, and what has moved beneath it. */
@NullMarked
package org.touyan.insight.report.verdict;

import org.jspecify.annotations.NullMarked;
