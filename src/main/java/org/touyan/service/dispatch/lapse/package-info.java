/** Silence moves on. */
@NullMarked
package org.touyan.service.dispatch.lapse;

import org.jspecify.annotations.NullMarked;
