/** What is written down about a person is confirmed or corrected. */
@NullMarked
package org.touyan.people.roster.edit;

import org.jspecify.annotations.NullMarked;
