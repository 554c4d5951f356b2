/** Reading the trail: the audit administrator all of it, staff what happened in their place. */
@NullMarked
package org.touyan.foundation.audit.read;

import org.jspecify.annotations.NullMarked;
