/** How many hold which level, before and after: of a company, of an industry, of the city; small cells are withheld. */
@NullMarked
package org.touyan.people.assessment.pyramid;

import org.jspecify.annotations.NullMarked;
