/** What a body is, and what it must have to be registered. */
@NullMarked
package org.touyan.foundation.organization.domain;

import org.jspecify.annotations.NullMarked;
