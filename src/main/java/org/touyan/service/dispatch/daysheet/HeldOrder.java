package org.touyan.service.dispatch.daysheet;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.service.dispatch.OrderId;

/** An accepted order that has not been served. */
record HeldOrder(
        OrderId orderId, String expert, boolean lead, String number, String words, String townName, String place,
        String askerName, @Nullable Sealed phone, String riskNote) {}
