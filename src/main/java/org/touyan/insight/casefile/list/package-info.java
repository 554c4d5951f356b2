@NullMarked
package org.touyan.insight.casefile.list;

import org.jspecify.annotations.NullMarked;
