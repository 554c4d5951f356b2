/** What is certified, and the paper it stands on. */
@NullMarked
package org.touyan.service.certificate.issue;

import org.jspecify.annotations.NullMarked;
