/** Staff read a request before it is dispatched. */
@NamedInterface("triage")
@NullMarked
package org.touyan.service.request.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
