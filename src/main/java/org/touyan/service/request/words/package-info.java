/** Adds a sentence or a picture to a request. */
@NamedInterface("words")
@NullMarked
package org.touyan.service.request.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
