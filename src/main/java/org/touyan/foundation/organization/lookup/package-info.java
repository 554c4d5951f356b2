/** The tree and the towns, kept in memory; bodies, asked for each time. */
@NullMarked
package org.touyan.foundation.organization.lookup;

import org.jspecify.annotations.NullMarked;
