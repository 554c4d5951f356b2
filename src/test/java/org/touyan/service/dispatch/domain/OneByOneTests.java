package org.touyan.service.dispatch.domain;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.touyan.service.dispatch.OrderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneByOneTests {

    @Test
    void oneThatFailsDoesNotHoldUpTheOthersAndIsNamed() {
        var orders = List.of(OrderId.next(), OrderId.next(), OrderId.next());
        List<OrderId> done = new ArrayList<>();
        assertThatThrownBy(() -> OneByOne.each(orders, order -> {
            if (order.equals(orders.getFirst())) {
                throw new IllegalArgumentException("stuck");
            }
            done.add(order);
        })).hasMessageContaining(orders.getFirst().toString()).hasRootCauseMessage("stuck");
        assertThat(done).containsExactly(orders.get(1), orders.get(2));
    }
}
