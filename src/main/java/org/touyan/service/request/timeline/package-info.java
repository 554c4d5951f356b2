/** Writes the steps of a request. */
@NullMarked
package org.touyan.service.request.timeline;

import org.jspecify.annotations.NullMarked;
