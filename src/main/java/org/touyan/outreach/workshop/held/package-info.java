/** What the workshops hold about a person. */
@NullMarked
package org.touyan.outreach.workshop.held;

import org.jspecify.annotations.NullMarked;
