/** What a parameter may be, and its value on a day. */
@NullMarked
package org.touyan.foundation.parameter.domain;

import org.jspecify.annotations.NullMarked;
