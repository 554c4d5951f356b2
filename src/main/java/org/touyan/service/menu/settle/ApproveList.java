package org.touyan.service.menu.settle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.ListState;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;

/** A leader approves a list, or a line that comes late; on its day, or at once when that has passed, it is out. */
@Component
public class ApproveList {

    private final MonthlyLists lists;
    private final ServiceItems items;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    ApproveList(MonthlyLists lists, ServiceItems items, Parameters parameters, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ListState approve(Actor actor, YearMonth month) {
        actor.require(Role.CITY_LEADER);
        MonthlyList list = lists.toChange(month);
        list.approve(actor, confirmed(month).size(), clock.instant());
        MonthlyList approved = lists.save(list);
        audit.note(actor, "menu.approved", "monthly-list", month, list.path());
        if (due(month)) {
            publish(actor, approved);
        }
        return approved.state();
    }

    /** One line comes to a list that is out. */
    @Transactional
    public void admit(Actor actor, ItemId id) {
        actor.require(Role.CITY_LEADER);
        ServiceItem item = items.toChange(id);
        item.admit(actor);
        if (!lists.toChange(item.month()).out()) {
            throw RuleBroken.because("menu.admit.not-out");
        }
        items.save(item);
        audit.note(actor, "menu.item-admitted", "menu-item", id, item.path());
    }

    /** What was approved comes out when its day has come; nothing happens before, and nothing twice. */
    @Transactional
    public void publishDue(Actor actor, YearMonth month) {
        MonthlyList list = lists.toChange(month);
        if (list.state() == ListState.REVIEWED && due(month)) {
            publish(actor, list);
        }
    }

    /** Lines nobody has said yes to stay back. */
    private void publish(Actor actor, MonthlyList list) {
        list.publish(actor, clock.instant());
        lists.save(list);
        for (ServiceItem item : confirmed(list.month())) {
            item.publish(actor);
            items.save(item);
        }
        audit.note(actor, "menu.published", "monthly-list", list.month(), list.path());
    }

    private List<ServiceItem> confirmed(YearMonth month) {
        return items.findByMonthAndStateIn(month.atDay(1), List.of(ItemState.CONFIRMED));
    }

    private boolean due(YearMonth month) {
        LocalDate opens = month.atDay(parameters.number("menu.open.day"));
        return !Beijing.day(clock.instant()).isBefore(opens);
    }
}
