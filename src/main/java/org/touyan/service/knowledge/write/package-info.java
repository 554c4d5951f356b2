/** Writing a card, judging it, and putting cases behind it. */
@NullMarked
package org.touyan.service.knowledge.write;

import org.jspecify.annotations.NullMarked;
