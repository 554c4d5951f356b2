package org.touyan.service.dispatch;

import java.time.Instant;

/** The visit of an order is finished: ACCEPTED becomes SERVED. */
public interface OrderServed {

    OrderId order();

    Instant at();
}
