/** What a body says about itself, corrected. */
@NullMarked
package org.touyan.foundation.organization.edit;

import org.jspecify.annotations.NullMarked;
