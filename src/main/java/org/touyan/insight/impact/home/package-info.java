@NullMarked
package org.touyan.insight.impact.home;

import org.jspecify.annotations.NullMarked;
