/** The expert's first page: what waits for him, in the order in which he is likely to need it. */
@NullMarked
package org.touyan.service.visit.inbox;

import org.jspecify.annotations.NullMarked;
