/** Who is where: the week and the day of a union. */
@NullMarked
package org.touyan.service.visit.calendar;

import org.jspecify.annotations.NullMarked;
