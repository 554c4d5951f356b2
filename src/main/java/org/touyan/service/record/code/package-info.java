/** The one-time code by which the person served confirms without a link. */
@NullMarked
package org.touyan.service.record.code;

import org.jspecify.annotations.NullMarked;
