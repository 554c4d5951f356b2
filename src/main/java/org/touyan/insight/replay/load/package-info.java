@NullMarked
package org.touyan.insight.replay.load;

import org.jspecify.annotations.NullMarked;
