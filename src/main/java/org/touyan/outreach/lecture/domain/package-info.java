/** What the union has agreed on about topics and lectures. */
@NullMarked
package org.touyan.outreach.lecture.domain;

import org.jspecify.annotations.NullMarked;
