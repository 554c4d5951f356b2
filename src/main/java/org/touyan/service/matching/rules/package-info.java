/** 派单规则, in words. */
@NullMarked
package org.touyan.service.matching.rules;

import org.jspecify.annotations.NullMarked;
