/** The desk where stories are written and judged. */
@NullMarked
package org.touyan.insight.story.desk;

import org.jspecify.annotations.NullMarked;
