/** Colleagues read complaints and answer them. */
@NullMarked
package org.touyan.foundation.privacy.answer;

import org.jspecify.annotations.NullMarked;
