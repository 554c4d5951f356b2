/** How many, as of a day, with the rows beneath. */
@NullMarked
package org.touyan.people.studio.figure;

import org.jspecify.annotations.NullMarked;
