/** Another leader within his days, or the end. */
@NullMarked
package org.touyan.people.studio.lead;

import org.jspecify.annotations.NullMarked;
