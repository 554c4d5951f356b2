@NullMarked
package org.touyan;

import org.jspecify.annotations.NullMarked;
