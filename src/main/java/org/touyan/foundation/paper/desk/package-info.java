/** The register, for the offices. */
@NullMarked
package org.touyan.foundation.paper.desk;

import org.jspecify.annotations.NullMarked;
