/** The list of bodies, and one of them whole. */
@NullMarked
package org.touyan.foundation.organization.directory;

import org.jspecify.annotations.NullMarked;
