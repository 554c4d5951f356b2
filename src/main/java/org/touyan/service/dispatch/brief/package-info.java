/** The copy of a request that experts see. */
@NullMarked
package org.touyan.service.dispatch.brief;

import org.jspecify.annotations.NullMarked;
