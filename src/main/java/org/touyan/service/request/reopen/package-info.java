/** Opens a request again. */
@NamedInterface("reopen")
@NullMarked
package org.touyan.service.request.reopen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
