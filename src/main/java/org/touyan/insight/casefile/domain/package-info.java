@NullMarked
package org.touyan.insight.casefile.domain;

import org.jspecify.annotations.NullMarked;
