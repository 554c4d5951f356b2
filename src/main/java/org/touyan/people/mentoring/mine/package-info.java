/** The same in the hands of the master and the apprentice. */
@NullMarked
package org.touyan.people.mentoring.mine;

import org.jspecify.annotations.NullMarked;
