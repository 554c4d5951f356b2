/** Ordering a lecture: an order is a request with a sheet beside it. */
@NullMarked
package org.touyan.outreach.lecture.order;

import org.jspecify.annotations.NullMarked;
