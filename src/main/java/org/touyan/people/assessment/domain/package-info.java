/** What is assessed, by whom, and in which order. */
@NullMarked
package org.touyan.people.assessment.domain;

import org.jspecify.annotations.NullMarked;
