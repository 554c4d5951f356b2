/** How it is checked, signed, published and corrected. */
@NullMarked
package org.touyan.insight.brief.settle;

import org.jspecify.annotations.NullMarked;
