/** Turns whatever was uploaded into a small clean JPEG, or refuses it in words. */
@NullMarked
package org.touyan.foundation.storage.picture;

import org.jspecify.annotations.NullMarked;
