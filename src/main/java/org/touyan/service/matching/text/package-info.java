/** Understands sentences: words, sounds and meanings against everything that trades are asked for with. */
@NullMarked
package org.touyan.service.matching.text;

import org.jspecify.annotations.NullMarked;
