/**
 * Checks of what people type: numbers with check digits, phones, names, document numbers, free words. Plain functions;
 * each answers a {@link org.touyan.foundation.shared.check.Check} and never throws. Well-formed is not verified.
 */
@NullMarked
package org.touyan.foundation.shared.check;

import org.jspecify.annotations.NullMarked;
