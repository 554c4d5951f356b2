/** Taking a body on. */
@NullMarked
package org.touyan.foundation.organization.register;

import org.jspecify.annotations.NullMarked;
