/** The signed sheet of a report, numbered and in the register. */
@NullMarked
package org.touyan.insight.report.paper;

import org.jspecify.annotations.NullMarked;
