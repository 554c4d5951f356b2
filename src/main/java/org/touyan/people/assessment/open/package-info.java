/** Where the assessments hang in the navigation. */
@NullMarked
package org.touyan.people.assessment.open;

import org.jspecify.annotations.NullMarked;
