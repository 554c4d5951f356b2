@NullMarked
package org.touyan.insight.impact.figure;

import org.jspecify.annotations.NullMarked;
