/** What a complaint is, and who may not answer it. */
@NullMarked
package org.touyan.foundation.privacy.domain;

import org.jspecify.annotations.NullMarked;
