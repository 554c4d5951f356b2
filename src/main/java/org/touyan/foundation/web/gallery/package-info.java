/** {@code /dev/components}: every component in every state, from the real templates. Not there on a live system. */
@NullMarked
package org.touyan.foundation.web.gallery;

import org.jspecify.annotations.NullMarked;
