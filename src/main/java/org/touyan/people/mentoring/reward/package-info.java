/** Allowances, rewards, subsidies: each once, and signed for. */
@NullMarked
package org.touyan.people.mentoring.reward;

import org.jspecify.annotations.NullMarked;
