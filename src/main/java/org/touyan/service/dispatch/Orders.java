package org.touyan.service.dispatch;

import java.util.List;
import java.util.Optional;

import org.touyan.service.request.RequestId;

/** Looks up work orders for the modules to the right. What the current actor may not see is not there. */
public interface Orders {

    Optional<OrderView> find(OrderId order);

    /** All orders of a request, oldest first. */
    List<OrderView> of(RequestId request);
}
