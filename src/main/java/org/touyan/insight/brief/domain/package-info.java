/** The brief itself, its figures, and the text in which they are locked. */
@NullMarked
package org.touyan.insight.brief.domain;

import org.jspecify.annotations.NullMarked;
