/** What several pages show alike. */
@NullMarked
package org.touyan.people.assessment.show;

import org.jspecify.annotations.NullMarked;
