/** The picture of a person: who puts it in, and who sees it. */
@NullMarked
package org.touyan.people.roster.portrait;

import org.jspecify.annotations.NullMarked;
