@NullMarked
package org.touyan.insight.impact.page;

import org.jspecify.annotations.NullMarked;
