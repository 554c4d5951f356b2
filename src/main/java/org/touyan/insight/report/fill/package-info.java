/** How a union answers a form. */
@NullMarked
package org.touyan.insight.report.fill;

import org.jspecify.annotations.NullMarked;
