/** The places of the published lists, and what was missing on them. */
@NullMarked
package org.touyan.service.menu.places;

import org.jspecify.annotations.NullMarked;
