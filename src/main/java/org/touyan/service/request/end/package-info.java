/** Ends a request in another way than well. */
@NamedInterface("end")
@NullMarked
package org.touyan.service.request.end;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
