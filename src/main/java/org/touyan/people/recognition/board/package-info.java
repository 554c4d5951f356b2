/** The desk's overview: notices, and nominations by state. */
@NullMarked
package org.touyan.people.recognition.board;

import org.jspecify.annotations.NullMarked;
