/** How experts, askers and colleagues hear of an order. */
@NullMarked
package org.touyan.service.dispatch.reach;

import org.jspecify.annotations.NullMarked;
