/** What came of the work: each thing once, whoever claims it. */
@NullMarked
package org.touyan.people.studio.output;

import org.jspecify.annotations.NullMarked;
