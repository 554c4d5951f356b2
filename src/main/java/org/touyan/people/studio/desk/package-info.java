/** Studios at the desk and on the leader's phone. */
@NullMarked
package org.touyan.people.studio.desk;

import org.jspecify.annotations.NullMarked;
