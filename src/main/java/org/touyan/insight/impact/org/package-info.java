@NullMarked
package org.touyan.insight.impact.org;

import org.jspecify.annotations.NullMarked;
