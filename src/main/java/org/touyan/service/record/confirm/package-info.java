@NullMarked
package org.touyan.service.record.confirm;

import org.jspecify.annotations.NullMarked;
