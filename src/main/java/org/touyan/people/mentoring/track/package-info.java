/** What happens under a contract: milestones, the logbook, the quarterly look. */
@NullMarked
package org.touyan.people.mentoring.track;

import org.jspecify.annotations.NullMarked;
