@NullMarked
package org.touyan.insight.casefile.asker;

import org.jspecify.annotations.NullMarked;
