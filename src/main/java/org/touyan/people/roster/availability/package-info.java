/** When a person is free, and when he is away. */
@NullMarked
package org.touyan.people.roster.availability;

import org.jspecify.annotations.NullMarked;
