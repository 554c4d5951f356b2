/** The components: one template each, and the records they show. The gallery is {@code /dev/components}. */
@NullMarked
package org.touyan.foundation.web.ui;

import org.jspecify.annotations.NullMarked;
