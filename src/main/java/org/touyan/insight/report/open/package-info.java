/** What everybody may read: the statements the law wants published, once they are locked. */
@NullMarked
package org.touyan.insight.report.open;

import org.jspecify.annotations.NullMarked;
