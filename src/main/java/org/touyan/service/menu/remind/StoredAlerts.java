package org.touyan.service.menu.remind;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.ListState;
import org.touyan.service.menu.MonthAlert;
import org.touyan.service.menu.MonthAlert.Kind;
import org.touyan.service.menu.MonthAlerts;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.ServiceItems;

/** Looks at this month and the next. */
@Component
class StoredAlerts implements MonthAlerts {

    private static final List<ItemState> STANDS = List.of(ItemState.PUBLISHED, ItemState.DONE, ItemState.NOT_DONE);

    private final MonthlyLists lists;
    private final ServiceItems items;
    private final Parameters parameters;
    private final Clock clock;

    StoredAlerts(MonthlyLists lists, ServiceItems items, Parameters parameters, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @BusinessRule(id = "MNU-8", says = "No month is without a list: officers and leaders are told when the next is not approved by the day of the parameter menu.approve.day, when this month's is not out on its day, and when nothing stands on it any more.", source = "E10")
    public List<MonthAlert> now() {
        LocalDate today = Beijing.day(clock.instant());
        YearMonth month = YearMonth.from(today);
        List<MonthAlert> alerts = new ArrayList<>();
        if (today.getDayOfMonth() >= parameters.number("menu.open.day")) {
            if (!reached(month, ListState.PUBLISHED)) {
                alerts.add(new MonthAlert(Kind.MISSING, month));
            } else if (items.findByMonthAndStateIn(month.atDay(1), STANDS).isEmpty()) {
                alerts.add(new MonthAlert(Kind.EMPTY, month));
            }
        }
        if (today.getDayOfMonth() > parameters.number("menu.approve.day") && !reached(month.plusMonths(1), ListState.REVIEWED)) {
            alerts.add(new MonthAlert(Kind.LATE, month.plusMonths(1)));
        }
        return alerts;
    }

    private boolean reached(YearMonth month, ListState state) {
        return lists.find(month).map(MonthlyList::state).filter(now -> now.compareTo(state) >= 0).isPresent();
    }
}
