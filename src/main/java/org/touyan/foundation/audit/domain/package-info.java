/** What an entry says, and how the chain is computed. */
@NullMarked
package org.touyan.foundation.audit.domain;

import org.jspecify.annotations.NullMarked;
