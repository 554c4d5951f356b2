/** Stored files as answers to the browser. */
@NullMarked
package org.touyan.foundation.storage.serve;

import org.jspecify.annotations.NullMarked;
