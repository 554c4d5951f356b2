/** Drafting a list: opened, written, copied. */
@NullMarked
package org.touyan.service.menu.draft;

import org.jspecify.annotations.NullMarked;
