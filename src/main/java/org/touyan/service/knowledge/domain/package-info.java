/** What a knowledge card is, and what may become of it. */
@NullMarked
package org.touyan.service.knowledge.domain;

import org.jspecify.annotations.NullMarked;
