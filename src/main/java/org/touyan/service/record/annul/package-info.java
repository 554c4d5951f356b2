@NullMarked
package org.touyan.service.record.annul;

import org.jspecify.annotations.NullMarked;
