/** What the modules to the right may ask about a request. */
@NullMarked
package org.touyan.service.request.lookup;

import org.jspecify.annotations.NullMarked;
