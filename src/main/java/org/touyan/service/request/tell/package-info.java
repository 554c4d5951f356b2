/** Tells the asker and the staff what has happened to a request. */
@NullMarked
package org.touyan.service.request.tell;

import org.jspecify.annotations.NullMarked;
