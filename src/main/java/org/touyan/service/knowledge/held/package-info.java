/** What is kept about a person here, for the copy he takes home. */
@NullMarked
package org.touyan.service.knowledge.held;

import org.jspecify.annotations.NullMarked;
