/** Certificates in the copy a person takes home. */
@NullMarked
package org.touyan.service.certificate.held;

import org.jspecify.annotations.NullMarked;
