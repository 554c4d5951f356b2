/** How a request comes in: by the public page, keyed by staff, or noted by an expert. */
@NamedInterface("submit")
@NullMarked
package org.touyan.service.request.submit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
