/** A company's own filings and batches. */
@NullMarked
package org.touyan.people.assessment.own;

import org.jspecify.annotations.NullMarked;
