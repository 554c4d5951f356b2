/** Closed cases become examples, and stop being ones. */
@NullMarked
package org.touyan.service.knowledge.example;

import org.jspecify.annotations.NullMarked;
