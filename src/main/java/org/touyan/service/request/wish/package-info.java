/** Changes the time the asker wishes. */
@NamedInterface("wish")
@NullMarked
package org.touyan.service.request.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
