/** The rules of contracts between masters and apprentices: plain Java, and the table of states. */
@NullMarked
package org.touyan.people.mentoring.domain;

import org.jspecify.annotations.NullMarked;
