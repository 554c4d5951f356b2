/** The end that everybody wants: a panel, a certificate. */
@NullMarked
package org.touyan.people.mentoring.graduate;

import org.jspecify.annotations.NullMarked;
