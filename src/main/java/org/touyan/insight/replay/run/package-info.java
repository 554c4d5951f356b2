@NullMarked
package org.touyan.insight.replay.run;

import org.jspecify.annotations.NullMarked;
