/** Stories for everybody, the newest first, and the article that is quoted. */
@NullMarked
package org.touyan.insight.story.open;

import org.jspecify.annotations.NullMarked;
