/** Recomputes the chain and names the first bad row. */
@NullMarked
package org.touyan.foundation.audit.verify;

import org.jspecify.annotations.NullMarked;
