/** 派单台: what waits, who could help, where and when, and who else is looking. */
@NullMarked
package org.touyan.service.dispatch.board;

import org.jspecify.annotations.NullMarked;
