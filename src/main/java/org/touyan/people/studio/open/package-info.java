/** Studios for everybody, as far as their leaders agree. */
@NullMarked
package org.touyan.people.studio.open;

import org.jspecify.annotations.NullMarked;
