package org.touyan.service.menu.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.domain.Slots;

/** Copies the lines of the month before, each to the same days of the week; whoever gives them is asked anew. */
@Component
public class CopyMonth {

    private static final List<ItemState> SHOWN = List.of(ItemState.PUBLISHED, ItemState.DONE, ItemState.NOT_DONE);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final Duration FIVE_WEEKS = Duration.ofDays(35);

    private final MonthlyLists lists;
    private final ServiceItems items;
    private final Slots slots;
    private final AuditTrail audit;
    private final Clock clock;

    CopyMonth(MonthlyLists lists, ServiceItems items, Slots slots, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.slots = slots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A line that stands there already, with the same title and the same provider, is not copied twice.
     *
     * @return how many lines were copied
     */
    @Transactional
    public int copy(Actor actor, YearMonth month) {
        actor.require(Role.CITY_STAFF);
        MonthlyList list = lists.toChange(month);
        List<ServiceItem> there = items.findByMonthAndStateIn(month.atDay(1), List.of(ItemState.values()));
        List<ServiceItem> before = items.findByMonthAndStateIn(month.minusMonths(1).atDay(1), SHOWN).stream()
                .filter(old -> there.stream().noneMatch(item -> same(item, old)))
                .toList();
        if (before.isEmpty()) {
            throw RuleBroken.because("menu.copy.nothing");
        }
        list.change(actor, clock.instant());
        lists.save(list);
        before.forEach(old -> copy(actor, list, old));
        audit.note(actor, "menu.copied", "monthly-list", month, list.path(), "lines", Integer.toString(before.size()));
        return before.size();
    }

    private void copy(Actor actor, MonthlyList list, ServiceItem old) {
        Provider provider = old.provider();
        ServiceItem item = items.save(ServiceItem.write(actor, list, old.text(), provider, ItemSource.COPIED));
        slots.write(item, slots.of(old.id()).stream()
                .map(line -> moved(line, list.month()))
                .filter(line -> in(line, list.month()) && slots.free(provider, line.when()))
                .toList());
    }

    private static SlotLine moved(SlotLine line, YearMonth month) {
        SlotLine four = line.later(FOUR_WEEKS);
        return in(four, month) ? four : line.later(FIVE_WEEKS);
    }

    private static boolean in(SlotLine line, YearMonth month) {
        return YearMonth.from(Beijing.day(line.from())).equals(month);
    }

    private static boolean same(ServiceItem one, ServiceItem other) {
        return one.text().title().equals(other.text().title()) && one.provider().equals(other.provider());
    }
}
