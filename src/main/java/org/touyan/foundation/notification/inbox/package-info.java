/** The messages of one account. */
@NullMarked
package org.touyan.foundation.notification.inbox;

import org.jspecify.annotations.NullMarked;
