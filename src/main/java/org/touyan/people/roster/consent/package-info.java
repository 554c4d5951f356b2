/** What a person agrees to show. */
@NullMarked
package org.touyan.people.roster.consent;

import org.jspecify.annotations.NullMarked;
