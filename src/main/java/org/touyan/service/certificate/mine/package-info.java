/** A volunteer's own certificates. */
@NullMarked
package org.touyan.service.certificate.mine;

import org.jspecify.annotations.NullMarked;
