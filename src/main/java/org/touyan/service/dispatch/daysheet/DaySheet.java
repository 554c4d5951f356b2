package org.touyan.service.dispatch.daysheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DaySheetLine;
import org.touyan.service.dispatch.DaySheetLines;
import org.touyan.service.dispatch.OrderId;

/** Puts accepted orders and agreed times together. */
@Component
class DaySheet {

    private final HeldOrdersQuery held;
    private final ObjectProvider<DaySheetLines> times;
    private final Vault vault;

    DaySheet(HeldOrdersQuery held, ObjectProvider<DaySheetLines> times, Vault vault) {
        this.held = held;
        this.times = times;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public DaySheetPage of(Actor actor, LocalDate day) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Map<OrderId, HeldOrder> orders = held.all().stream().collect(Collectors.toMap(HeldOrder::orderId, Function.identity()));
        List<DaySheetLine> agreed = times.stream().flatMap(t -> t.of(orders.keySet()).stream()).toList();
        Set<OrderId> timed = agreed.stream().map(DaySheetLine::order).collect(Collectors.toSet());
        List<DaySheetPage.Line> lines = agreed.stream()
                .filter(t -> Beijing.day(t.window().from()).equals(day))
                .sorted(Comparator.comparing(t -> t.window().from()))
                .flatMap(
                        t -> orders.entrySet().stream().filter(e -> e.getKey().equals(t.order())).map(e -> line(e.getValue(), t)))
                .toList();
        List<DaySheetPage.Line> untimed = orders.values().stream()
                .filter(o -> !timed.contains(o.orderId()))
                .sorted(Comparator.comparing(HeldOrder::number))
                .map(o -> line(o, null))
                .toList();
        return new DaySheetPage(day, lines, untimed);
    }

    private DaySheetPage.Line line(HeldOrder order, @Nullable DaySheetLine time) {
        return new DaySheetPage.Line(time == null ? null : time.window().from(), time == null ? null : time.window().to(),
                time != null && time.remote(), order.expert(), order.lead(), order.number(), order.words(),
                order.townName() + order.place(), order.askerName(),
                order.phone() == null ? "" : Mask.phone(vault.open(order.phone())), order.riskNote());
    }
}
