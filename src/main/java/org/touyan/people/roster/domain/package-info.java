/** The rules of the roster: people, what they hold, when they are free, who borrows them. */
@NullMarked
package org.touyan.people.roster.domain;

import org.jspecify.annotations.NullMarked;
