/** How a brief writes itself: frozen figures, sentences, what needs a leader, a small story. */
@NullMarked
package org.touyan.insight.brief.draft;

import org.jspecify.annotations.NullMarked;
