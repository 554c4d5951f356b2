/** What it adds up to, as of any day. */
@NullMarked
package org.touyan.people.mentoring.figures;

import org.jspecify.annotations.NullMarked;
