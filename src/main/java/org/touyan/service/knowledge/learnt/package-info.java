/** What closed cases have taught, for a person to read and to take out. */
@NullMarked
package org.touyan.service.knowledge.learnt;

import org.jspecify.annotations.NullMarked;
