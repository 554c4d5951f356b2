/** An expert's own calendar: on the page, and in the calendar of his phone by a private address. */
@NullMarked
package org.touyan.service.visit.feed;

import org.jspecify.annotations.NullMarked;
