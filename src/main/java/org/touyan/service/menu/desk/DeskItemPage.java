package org.touyan.service.menu.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemAct;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Ordering;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.ServiceItem;

/**
 * One line at the desk: its form, its answer, its end.
 *
 * @param item null for a new one
 * @param out  whether the list is published
 * @param act  null until something was done wrong
 * @param closeHours how long before it begins a time closes
 */
public record DeskItemPage(YearMonth month, @Nullable ItemId item, @Nullable Unmet unmet, @Nullable ItemState state,
        String answer,
        String answeredByName, String reason, String lateReason, boolean out, Form<ItemForm> form, @Nullable Form<ActForm> act,
        List<Choice> subjects,
        List<Choice> towns, int closeHours, Role role) implements Page {

    public String self() {
        return "/desk/menu/" + month + (item == null ? "/items" : "/" + item);
    }

    public String name(Ui ui) {
        return item == null ? ui.t("menu.desk.write") : unmet == null ? form.value().title() : unmet.words(ui);
    }

    public FormErrors errors() {
        return act == null ? form.errors() : act.errors();
    }

    public boolean edits() {
        return state == null ? role == Role.CITY_STAFF : allows(ItemAct.EDIT);
    }

    public boolean allows(ItemAct what) {
        return state != null && ServiceItem.STEPS.allows(state, what, role);
    }

    /** What is out is not written over: a correction is a line of its own. */
    public boolean canWriteAnew() {
        return out && state != null && role == Role.CITY_STAFF;
    }

    /** Whether the reader may let it come to the list that is out. */
    public boolean admits() {
        return out && allows(ItemAct.PUBLISH);
    }

    /** How times are written, and until when they will be ordered. */
    public String slotsHint(Ui ui) {
        return ui.t("menu.desk.slots.hint") + ui.t("menu.desk.slots.ordered", Ordering.words(ui, closeHours));
    }

    public String typed(String field) {
        return act == null ? "" : act.text(field);
    }

    public List<Choice> audiences(Ui ui) {
        return Stream.of(Audience.values()).map(a -> Choice.of(a.name(), ui.t("menu.audience." + a))).toList();
    }

    public List<Choice> purposes(Ui ui) {
        return Stream.of(Purpose.values()).map(p -> Choice.of(p.name(), ui.t("menu.purpose." + p))).toList();
    }

    public List<Choice> mechanisms(Ui ui) {
        return Stream.of(Mechanism.values()).map(m -> Choice.of(m.name(), ui.t("menu.mechanism." + m))).toList();
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(ItemKind.values()).map(k -> Choice.of(k.name(), ui.t("menu.kind." + k))).toList();
    }

    public List<Choice> forms(Ui ui) {
        return Stream.of(ServiceForm.values()).map(f -> Choice.of(f.name(), ui.t("menu.form." + f))).toList();
    }

    public List<Choice> answers(Ui ui) {
        return Stream.of(ItemAct.CONFIRM, ItemAct.CORRECT, ItemAct.DECLINE).filter(this::allows)
                .map(a -> Choice.of(a.name(), ui.t("menu.desk.answer." + a))).toList();
    }
}
