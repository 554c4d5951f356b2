/** The same as an Open Badge that anybody can check without us. */
@NullMarked
package org.touyan.service.certificate.badge;

import org.jspecify.annotations.NullMarked;
