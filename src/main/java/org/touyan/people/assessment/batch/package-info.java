/** A batch is planned, enrolled and examined for its qualifications. */
@NullMarked
package org.touyan.people.assessment.batch;

import org.jspecify.annotations.NullMarked;
