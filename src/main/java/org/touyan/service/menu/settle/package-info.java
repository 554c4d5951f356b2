/** From the provider's answer to the published list, and to what became of it. */
@NullMarked
package org.touyan.service.menu.settle;

import org.jspecify.annotations.NullMarked;
