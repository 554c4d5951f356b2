/** The briefs at the desk. */
@NullMarked
package org.touyan.insight.brief.desk;

import org.jspecify.annotations.NullMarked;
