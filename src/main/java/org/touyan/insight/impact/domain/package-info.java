@NullMarked
package org.touyan.insight.impact.domain;

import org.jspecify.annotations.NullMarked;
