/** The security chain, and who is behind a request. */
@NullMarked
package org.touyan.foundation.identity.session;

import org.jspecify.annotations.NullMarked;
