/** Brings sign-in codes to phones. */
@NullMarked
package org.touyan.foundation.notification.code;

import org.jspecify.annotations.NullMarked;
