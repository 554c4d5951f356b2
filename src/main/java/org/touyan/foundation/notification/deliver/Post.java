package org.touyan.foundation.notification.deliver;

import org.touyan.foundation.notification.domain.Outgoing;

/** One way out. */
interface Post {

    Outcome carry(Outgoing message);
}
