/** 年度抽访: the federation draws by lot which pairs it visits in a year, goes there, and writes down what it found. */
@NullMarked
package org.touyan.people.mentoring.spot;

import org.jspecify.annotations.NullMarked;
