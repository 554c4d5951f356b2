/** A master and his own lines of the list. */
@NullMarked
package org.touyan.service.menu.mine;

import org.jspecify.annotations.NullMarked;
