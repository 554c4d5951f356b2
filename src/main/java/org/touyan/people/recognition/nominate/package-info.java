/** A unit puts somebody forward. */
@NullMarked
package org.touyan.people.recognition.nominate;

import org.jspecify.annotations.NullMarked;
