/** Writing a topic, handing it in, clearing it. */
@NullMarked
package org.touyan.outreach.lecture.topic;

import org.jspecify.annotations.NullMarked;
