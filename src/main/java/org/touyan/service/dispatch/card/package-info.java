/** Invitations as the expert sees them on the phone, and the answers to them. */
@NullMarked
package org.touyan.service.dispatch.card;

import org.jspecify.annotations.NullMarked;
