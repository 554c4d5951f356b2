/** How words are recognised in a text. */
@NullMarked
package org.touyan.foundation.catalog.domain;

import org.jspecify.annotations.NullMarked;
