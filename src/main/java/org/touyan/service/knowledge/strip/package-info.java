/** Takes out of somebody's words whatever tells who he is, and checks it once more by another way. */
@NullMarked
package org.touyan.service.knowledge.strip;

import org.jspecify.annotations.NullMarked;
