package org.touyan.service.dispatch;

import java.util.Collection;
import java.util.List;

/** Port for the printed day sheet: answered by the module that knows appointments. */
public interface DaySheetLines {

    /** Every appointment still ahead or under way of these orders, whatever the day. */
    List<DaySheetLine> of(Collection<OrderId> orders);
}
