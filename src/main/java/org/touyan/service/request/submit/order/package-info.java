/** Ordering from the monthly list: an organisation that has signed in fills in one short form, everybody else the three screens. */
@NullMarked
package org.touyan.service.request.submit.order;

import org.jspecify.annotations.NullMarked;
