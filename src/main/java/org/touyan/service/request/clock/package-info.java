/** What happens to requests by the clock. */
@NullMarked
package org.touyan.service.request.clock;

import org.jspecify.annotations.NullMarked;
