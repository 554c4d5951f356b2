/** Follows what the modules to the right have done with a request. */
@NullMarked
package org.touyan.service.request.signal;

import org.jspecify.annotations.NullMarked;
