/** The lists, read once from the database. */
@NullMarked
package org.touyan.foundation.catalog.lookup;

import org.jspecify.annotations.NullMarked;
