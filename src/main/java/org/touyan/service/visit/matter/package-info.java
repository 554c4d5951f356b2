/** What both sides and staff see of an order when a visit is arranged. */
@NullMarked
package org.touyan.service.visit.matter;

import org.jspecify.annotations.NullMarked;
