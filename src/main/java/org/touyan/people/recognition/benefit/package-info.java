/** What holders of an honour get in a year, to whom it was paid, and who has signed that it arrived. */
@NullMarked
package org.touyan.people.recognition.benefit;

import org.jspecify.annotations.NullMarked;
