/** What a monthly list and its lines are, and what may be done with them. */
@NullMarked
package org.touyan.service.menu.domain;

import org.jspecify.annotations.NullMarked;
