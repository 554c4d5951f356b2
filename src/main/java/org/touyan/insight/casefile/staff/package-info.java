@NullMarked
package org.touyan.insight.casefile.staff;

import org.jspecify.annotations.NullMarked;
