/** The desk takes a call: six fields, by keyboard, in a minute. */
@NullMarked
package org.touyan.service.request.submit.intake;

import org.jspecify.annotations.NullMarked;
