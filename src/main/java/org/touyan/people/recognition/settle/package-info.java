/** What happens to a nomination, step by step, on one page. */
@NullMarked
package org.touyan.people.recognition.settle;

import org.jspecify.annotations.NullMarked;
