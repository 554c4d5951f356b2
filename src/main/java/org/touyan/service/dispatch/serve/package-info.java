/** The help has been given. */
@NullMarked
package org.touyan.service.dispatch.serve;

import org.jspecify.annotations.NullMarked;
