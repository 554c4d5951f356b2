/** A company's filing from its application to its end, and who and what it may assess. */
@NullMarked
package org.touyan.people.assessment.filing;

import org.jspecify.annotations.NullMarked;
