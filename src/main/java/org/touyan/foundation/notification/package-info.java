/**
 * Delivers a message to a person: inbox, SMS gateway, e-mail; quiet hours; what is stuck.
 *
 * <p>Starting points: {@link org.touyan.foundation.notification.Notices} (how modules send) and
 * {@link org.touyan.foundation.notification.Recipient}.
 *
 * <p>Invariants: a message is a row written in the transaction of the act it tells of ({@code docs/adr/0005}), so neither
 * happens without the other; the same dedupe key is sent once; what a message says and whom it reaches lies sealed.
 * It does not decide who should hear of what: the sending module does. No outbound call happens unless a gateway or a
 * mail server is configured.
 */
@ApplicationModule(id = "notification", displayName = "Notification", allowedDependencies = {"shared", "database", "web",
        "audit", "parameter", "privacy", "identity"})
@NullMarked
package org.touyan.foundation.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
