/** What asks a master to advise a workshop. */
@NullMarked
package org.touyan.outreach.workshop.mine;

import org.jspecify.annotations.NullMarked;
