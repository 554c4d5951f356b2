@NullMarked
package org.touyan.insight.impact.helped;

import org.jspecify.annotations.NullMarked;
