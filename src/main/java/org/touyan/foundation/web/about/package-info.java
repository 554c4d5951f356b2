/** The plain pages about the service itself: what it is, how it is accessible, what it keeps. */
@NullMarked
package org.touyan.foundation.web.about;

import org.jspecify.annotations.NullMarked;
