/** The rules of delivery: what a message holds, when people are left in peace, how long to wait before the next try. */
@NullMarked
package org.touyan.foundation.notification.domain;

import org.jspecify.annotations.NullMarked;
