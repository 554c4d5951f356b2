/** From the last mark to the archive: signature, notice, numbers, upload, volumes. */
@NullMarked
package org.touyan.people.assessment.settle;

import org.jspecify.annotations.NullMarked;
