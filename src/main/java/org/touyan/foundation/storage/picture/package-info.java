/** Turns whatever was uploaded into a small clean JPEG, or refuses it in words. */
@NamedInterface("picture")
@NullMarked
package org.touyan.foundation.storage.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
