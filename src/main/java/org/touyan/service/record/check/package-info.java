@NullMarked
package org.touyan.service.record.check;

import org.jspecify.annotations.NullMarked;
