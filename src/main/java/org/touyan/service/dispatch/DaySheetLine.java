package org.touyan.service.dispatch;

import org.touyan.foundation.shared.TimeWindow;

/**
 * When an accepted order is to be served.
 *
 * @param remote by phone or video: nobody travels
 */
public record DaySheetLine(OrderId order, TimeWindow window, boolean remote) {}
