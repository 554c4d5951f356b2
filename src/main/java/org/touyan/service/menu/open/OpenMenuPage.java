package org.touyan.service.menu.open;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Purpose;

/**
 * The list of a month, for everybody.
 *
 * @param out   whether it is published
 * @param items as the filter lets them through
 * @param past  what became of the month before
 */
public record OpenMenuPage(YearMonth month, boolean out, List<OpenItem> items, Filter filter, List<Choice> towns,
        List<OpenItem> past) implements Page {

    public int left() {
        return items.stream().mapToInt(OpenItem::left).sum();
    }

    public String ordered(Ui ui) {
        return OpenItem.ordered(items, ui);
    }

    public boolean orders() {
        return items.stream().anyMatch(item -> !item.over());
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public List<OpenItem> past(ItemState state) {
        return past.stream().filter(item -> item.state() == state).toList();
    }

    public List<Choice> audiences(Ui ui) {
        return Stream.concat(Stream.of(Choice.of("", ui.t("menu.all"))),
                Stream.of(Audience.values()).map(a -> Choice.of(a.name(), ui.t("menu.audience.wide." + a)))).toList();
    }

    public List<Choice> mechanisms(Ui ui) {
        return Stream.of(Mechanism.values()).map(m -> Choice.of(m.name(), ui.t("menu.mechanism." + m))).toList();
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(ItemKind.values()).map(k -> Choice.of(k.name(), ui.t("menu.kind." + k))).toList();
    }

    public String audience() {
        return Filter.text(filter.audience());
    }

    public String mechanism() {
        return Filter.text(filter.mechanism());
    }

    public String kind() {
        return Filter.text(filter.kind());
    }

    public String town() {
        return filter.town();
    }

    public boolean free() {
        return filter.free();
    }

    public List<Choice> purposes(Ui ui) {
        return Stream.of(Purpose.values()).map(p -> Choice.of(p.name(), ui.t("menu.purpose." + p))).toList();
    }

    public String purpose() {
        return Filter.text(filter.purpose());
    }

    public boolean stands() {
        return filter.stands();
    }

    public boolean fine() {
        return filter.fine();
    }
}
