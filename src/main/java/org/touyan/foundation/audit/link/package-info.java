/** Ties new entries into the chain. */
@NullMarked
package org.touyan.foundation.audit.link;

import org.jspecify.annotations.NullMarked;
