/** How a contract is written, agreed to and changed. */
@NullMarked
package org.touyan.people.mentoring.draft;

import org.jspecify.annotations.NullMarked;
