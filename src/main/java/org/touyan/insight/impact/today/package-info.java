@NullMarked
package org.touyan.insight.impact.today;

import org.jspecify.annotations.NullMarked;
