/** One record, with all its fields and what may be done to it. */
@NullMarked
package org.touyan.service.record.sheet;

import org.jspecify.annotations.NullMarked;
