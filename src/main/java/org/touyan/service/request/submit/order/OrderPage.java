package org.touyan.service.request.submit.order;

import java.time.YearMonth;
import java.util.List;

import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferedSlot;

/**
 * One short form for an organisation that has signed in.
 *
 * @param line what whoever orders must know of it
 * @param who  its name; empty for one that is not registered, which says where it is
 */
public record OrderPage(YearMonth month, ItemId item, String title, OrderedLine.Words line, String who, List<OfferedSlot> slots,
        Form<OrderForm> form,
        List<Town> towns) implements Page {

    public String self() {
        return "/menu/" + month + "/" + item + "/book";
    }

    public FormErrors errors() {
        return form.errors();
    }

    /** Where and what for is known: it is folded away, until something in it is wrong. */
    public boolean folded() {
        return !who.isEmpty() && !school() && !errors().any();
    }

    public boolean school() {
        return slots.stream().anyMatch(OfferedSlot::school);
    }

    public List<Choice> times(Ui ui) {
        return slots.stream().map(s -> Choice.of(s.slot().toString(), "%s · %s · %s".formatted(ui.dayTime(s.from()), s.place(),
                s.left() > 0 ? ui.t("request.order.left", s.left()) : ui.t("request.order.full")))).toList();
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), ui.english() ? t.nameEn() : t.shortName())).toList();
    }
}
