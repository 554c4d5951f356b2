/** The secret link of a request. */
@NullMarked
package org.touyan.service.request.access;

import org.jspecify.annotations.NullMarked;
