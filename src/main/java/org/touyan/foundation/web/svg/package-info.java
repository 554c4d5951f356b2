/** Drawings as pure functions of data: maps, bars, the mark, codes. Each says in a sentence what it shows. */
@NullMarked
package org.touyan.foundation.web.svg;

import org.jspecify.annotations.NullMarked;
