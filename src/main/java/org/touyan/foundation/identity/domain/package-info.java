/** What a login, a password and a code may be. */
@NullMarked
package org.touyan.foundation.identity.domain;

import org.jspecify.annotations.NullMarked;
