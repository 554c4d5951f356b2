/** Which companies hold a filing on a day, and one filing with all that belongs to it. */
@NullMarked
package org.touyan.people.assessment.desk;

import org.jspecify.annotations.NullMarked;
