/** The page of a batch, for the company and the officer. */
@NullMarked
package org.touyan.people.assessment.sheet;

import org.jspecify.annotations.NullMarked;
