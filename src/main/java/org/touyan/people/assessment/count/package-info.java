/** How many reached a level, and how the levels of a company's workers have changed. */
@NullMarked
package org.touyan.people.assessment.count;

import org.jspecify.annotations.NullMarked;
