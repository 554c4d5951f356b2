/** Forms, reports and what stands in their cells. */
@NullMarked
package org.touyan.insight.report.domain;

import org.jspecify.annotations.NullMarked;
