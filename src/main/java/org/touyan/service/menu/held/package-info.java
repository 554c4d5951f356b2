/** What a person gives from the list, for the copy he takes home. */
@NullMarked
package org.touyan.service.menu.held;

import org.jspecify.annotations.NullMarked;
