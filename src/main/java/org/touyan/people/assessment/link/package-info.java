/** What an examiner or internal supervisor does with his link, without an account. */
@NullMarked
package org.touyan.people.assessment.link;

import org.jspecify.annotations.NullMarked;
