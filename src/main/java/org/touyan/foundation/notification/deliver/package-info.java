/** Carries queued messages to the gateways. */
@NullMarked
package org.touyan.foundation.notification.deliver;

import org.jspecify.annotations.NullMarked;
