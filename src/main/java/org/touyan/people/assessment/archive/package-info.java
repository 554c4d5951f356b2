/** How long each volume of an archive is kept, which are due, and how two persons dispose of one. */
@NullMarked
package org.touyan.people.assessment.archive;

import org.jspecify.annotations.NullMarked;
