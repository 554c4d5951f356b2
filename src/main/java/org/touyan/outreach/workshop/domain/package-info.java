/** Workshops and their advisors: what they are, and which step leads where. */
@NullMarked
package org.touyan.outreach.workshop.domain;

import org.jspecify.annotations.NullMarked;
