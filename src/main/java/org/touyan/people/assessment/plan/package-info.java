/** The batches of all companies, and the beginning of one. */
@NullMarked
package org.touyan.people.assessment.plan;

import org.jspecify.annotations.NullMarked;
