/** What did not get through, and trying again. */
@NullMarked
package org.touyan.foundation.notification.stuck;

import org.jspecify.annotations.NullMarked;
