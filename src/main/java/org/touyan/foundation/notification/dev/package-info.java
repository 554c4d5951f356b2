/** Messages that a demonstration would have sent, readable on this machine only. */
@NullMarked
package org.touyan.foundation.notification.dev;

import org.jspecify.annotations.NullMarked;
