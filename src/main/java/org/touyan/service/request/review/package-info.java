/** What the asker says after the visit. */
@NamedInterface("review")
@NullMarked
package org.touyan.service.request.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
