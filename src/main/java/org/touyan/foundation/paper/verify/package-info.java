/** What anybody is told about a paper he holds. */
@NullMarked
package org.touyan.foundation.paper.verify;

import org.jspecify.annotations.NullMarked;
