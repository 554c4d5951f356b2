/** Who is told that a list waits, is late or missing. */
@NullMarked
package org.touyan.service.menu.remind;

import org.jspecify.annotations.NullMarked;
