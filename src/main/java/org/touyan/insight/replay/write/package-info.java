@NullMarked
package org.touyan.insight.replay.write;

import org.jspecify.annotations.NullMarked;
