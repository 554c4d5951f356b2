/** How people put it into words, version by version. */
@NullMarked
package org.touyan.insight.brief.edit;

import org.jspecify.annotations.NullMarked;
