/** The desk's lists of records. */
@NullMarked
package org.touyan.service.record.desk;

import org.jspecify.annotations.NullMarked;
