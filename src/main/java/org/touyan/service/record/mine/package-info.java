/** The master's own hours. */
@NullMarked
package org.touyan.service.record.mine;

import org.jspecify.annotations.NullMarked;
