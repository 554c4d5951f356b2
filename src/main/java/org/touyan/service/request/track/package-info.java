/** Finds a request again by its number and the last four digits of the phone. */
@NullMarked
package org.touyan.service.request.track;

import org.jspecify.annotations.NullMarked;
