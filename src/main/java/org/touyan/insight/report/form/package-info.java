/** The forms themselves, and all answers to one of them for one period. */
@NullMarked
package org.touyan.insight.report.form;

import org.jspecify.annotations.NullMarked;
