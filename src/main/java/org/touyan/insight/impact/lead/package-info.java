@NullMarked
package org.touyan.insight.impact.lead;

import org.jspecify.annotations.NullMarked;
