/** The published briefs, for everybody. */
@NullMarked
package org.touyan.insight.brief.open;

import org.jspecify.annotations.NullMarked;
