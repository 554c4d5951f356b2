/** Files for the national volunteer system (全国志愿服务信息系统): who agreed to it, what was done, and nothing else. */
@NullMarked
package org.touyan.insight.openapi.national;

import org.jspecify.annotations.NullMarked;
