/** Recognition that is no honour, like a story told in an examination paper: kept apart, shown only with the person's yes. */
@NullMarked
package org.touyan.people.recognition.mention;

import org.jspecify.annotations.NullMarked;
