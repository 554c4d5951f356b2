/** What everybody reads, and what is offered before a request is sent. */
@NullMarked
package org.touyan.service.knowledge.open;

import org.jspecify.annotations.NullMarked;
