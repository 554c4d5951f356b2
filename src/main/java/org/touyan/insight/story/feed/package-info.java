/** What is new, for readers of feeds. */
@NullMarked
package org.touyan.insight.story.feed;

import org.jspecify.annotations.NullMarked;
