/** Short links for text messages. */
@NullMarked
package org.touyan.foundation.notification.link;

import org.jspecify.annotations.NullMarked;
