package org.touyan.service.dispatch.domain;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.touyan.service.dispatch.OrderId;

/** Does the same to many orders: one that fails does not hold up those after it, and is still heard of. */
public final class OneByOne {

    private OneByOne() {}

    public static void each(List<OrderId> orders, Consumer<OrderId> act) {
        @Nullable
        RuntimeException failed = null;
        for (OrderId order : orders) {
            try {
                act.accept(order);
            } catch (RuntimeException e) {
                var named = new IllegalStateException("order %s".formatted(order), e);
                if (failed == null) {
                    failed = named;
                } else {
                    failed.addSuppressed(named);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
