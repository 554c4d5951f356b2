@NullMarked
package org.touyan.insight.report.desk;

import org.jspecify.annotations.NullMarked;
