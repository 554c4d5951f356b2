/** 今日派单表: who goes where, when; for the wall of the office. */
@NullMarked
package org.touyan.service.dispatch.daysheet;

import org.jspecify.annotations.NullMarked;
