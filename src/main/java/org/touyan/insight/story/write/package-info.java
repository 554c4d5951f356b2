/** Writing a story and judging it. */
@NullMarked
package org.touyan.insight.story.write;

import org.jspecify.annotations.NullMarked;
