/** Reminds staff of records that must be complete soon. */
@NullMarked
package org.touyan.service.record.remind;

import org.jspecify.annotations.NullMarked;
