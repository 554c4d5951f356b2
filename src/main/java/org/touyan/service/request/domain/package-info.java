/** The rules of a request. Knows no Spring but the annotations that say how it is kept. */
@NullMarked
package org.touyan.service.request.domain;

import org.jspecify.annotations.NullMarked;
