@NullMarked
package org.touyan.insight.story.domain;

import org.jspecify.annotations.NullMarked;
