/** Numbers, codes, and what may become of a paper: plain Java. */
@NullMarked
package org.touyan.foundation.paper.domain;

import org.jspecify.annotations.NullMarked;
