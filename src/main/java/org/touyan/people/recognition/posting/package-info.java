/** 公示: who is proposed, for everybody to read, and what anyone objects to, without an account. */
@NullMarked
package org.touyan.people.recognition.posting;

import org.jspecify.annotations.NullMarked;
