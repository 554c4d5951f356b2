@NullMarked
package org.touyan.service.record.capture;

import org.jspecify.annotations.NullMarked;
