/** Certificates at the desk: those whose records have changed first. */
@NullMarked
package org.touyan.service.certificate.desk;

import org.jspecify.annotations.NullMarked;
