package org.touyan.service.dispatch.lookup;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.request.RequestId;

/** Orders as modules to the right see them. */
@Component
class OrderLookup implements Orders {

    private final WorkOrders orders;

    OrderLookup(WorkOrders orders) {
        this.orders = orders;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrderView> find(OrderId order) {
        return orders.findById(order).map(WorkOrder::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrderView> of(RequestId request) {
        return orders.findByRequestIdOrderByOfferedAt(request).stream().map(WorkOrder::view).toList();
    }
}
