/** What is held here about a person. */
@NullMarked
package org.touyan.people.mentoring.held;

import org.jspecify.annotations.NullMarked;
