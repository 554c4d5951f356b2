/** A studio, its states, and what is written about each of its steps. */
@NullMarked
package org.touyan.people.studio.domain;

import org.jspecify.annotations.NullMarked;
