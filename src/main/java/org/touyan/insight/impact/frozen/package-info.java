@NullMarked
package org.touyan.insight.impact.frozen;

import org.jspecify.annotations.NullMarked;
