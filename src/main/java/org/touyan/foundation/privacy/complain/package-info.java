/** Anyone says what he was not content with, without an account. */
@NullMarked
package org.touyan.foundation.privacy.complain;

import org.jspecify.annotations.NullMarked;
