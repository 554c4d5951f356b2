/** Comparing a body with its licence. */
@NullMarked
package org.touyan.foundation.organization.verify;

import org.jspecify.annotations.NullMarked;
