/** Tells colleagues of complaints, and people of their answers. */
@NullMarked
package org.touyan.foundation.notification.complaint;

import org.jspecify.annotations.NullMarked;
