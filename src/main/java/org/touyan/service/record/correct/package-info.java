@NullMarked
package org.touyan.service.record.correct;

import org.jspecify.annotations.NullMarked;
