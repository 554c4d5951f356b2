/** Honours are entered by one person and verified by another. */
@NullMarked
package org.touyan.people.roster.honour;

import org.jspecify.annotations.NullMarked;
