/** The published list, for everybody. */
@NullMarked
package org.touyan.service.menu.open;

import org.jspecify.annotations.NullMarked;
