/** The work order and the rules of inviting. */
@NullMarked
package org.touyan.service.dispatch.domain;

import org.jspecify.annotations.NullMarked;
