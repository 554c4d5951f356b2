package org.touyan.service.menu.desk;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.Months;
import org.touyan.service.menu.draft.Providers;
import org.touyan.service.menu.draft.SlotText;
import org.touyan.service.menu.draft.WriteItem;
import org.touyan.service.menu.settle.AnswerItem;
import org.touyan.service.menu.settle.ApproveList;
import org.touyan.service.menu.settle.EndItem;

/** One line: written, answered for, ended. */
@Controller
class DeskItemController {

    private final WriteItem writeItem;
    private final AnswerItem answerItem;
    private final EndItem endItem;
    private final ApproveList approveList;
    private final Providers providers;
    private final DeskMenuQuery query;

    DeskItemController(WriteItem writeItem, AnswerItem answerItem, EndItem endItem, ApproveList approveList, Providers providers,
            DeskMenuQuery query) {
        this.writeItem = writeItem;
        this.answerItem = answerItem;
        this.endItem = endItem;
        this.approveList = approveList;
        this.providers = providers;
        this.query = query;
    }

    @GetMapping("/desk/menu/{month}/new")
    Html fresh(Actor actor, Ui ui, @PathVariable String month, @RequestParam(required = false) @Nullable ItemId like) {
        return Html.of(query.fresh(actor, ui.locale(), Months.of(month), like == null ? ItemForm.blank() : query.like(like)));
    }

    @PostMapping("/desk/menu/{month}/items")
    Answer write(Actor actor, Ui ui, @PathVariable String month, Form<ItemForm> form) {
        YearMonth which = Months.of(month);
        if (form.valid()) {
            try {
                ItemForm typed = form.value();
                writeItem.write(actor, which, typed.text(), providers.named(typed.who()), SlotText.read(which, typed.slots()),
                        ItemSource.OFFICER, typed.because());
                return Redirect.to("/desk/menu/" + which).saying("menu.done.written");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.fresh(actor, ui.locale(), which, form));
    }

    @GetMapping("/desk/menu/{month}/{item}")
    Html show(Actor actor, Ui ui, @PathVariable ItemId item) {
        return Html.of(query.item(actor, ui.locale(), item, null, null));
    }

    @PostMapping("/desk/menu/{month}/{item}")
    Answer edit(Actor actor, Ui ui, @PathVariable String month, @PathVariable ItemId item, Form<ItemForm> form) {
        YearMonth which = Months.of(month);
        if (form.valid()) {
            try {
                ItemForm typed = form.value();
                writeItem.edit(actor, item, typed.text(), providers.named(typed.who()), SlotText.read(which, typed.slots()),
                        typed.because());
                return Redirect.to("/desk/menu/" + which).saying("menu.done.edited");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.item(actor, ui.locale(), item, form, null));
    }

    @PostMapping("/desk/menu/{month}/{item}/answer")
    Answer answer(Actor actor, Ui ui, @PathVariable String month, @PathVariable ItemId item, Form<ActForm> form) {
        ActForm typed = form.value();
        return ended(actor, ui, month, item, form, "menu.done.answered", () -> {
            switch (typed.act()) {
                case "CONFIRM" -> answerItem.confirm(actor, item, typed.words());
                case "CORRECT" -> answerItem.correct(actor, item, typed.words());
                case "DECLINE" -> answerItem.decline(actor, item, typed.words());
                default -> throw RuleBroken.at("act", "menu.desk.answer.missing");
            }
        });
    }

    @PostMapping("/desk/menu/{month}/{item}/admission")
    Answer admit(Actor actor, Ui ui, @PathVariable String month, @PathVariable ItemId item, Form<ActForm> form) {
        return ended(actor, ui, month, item, form, "menu.done.admitted", () -> approveList.admit(actor, item));
    }

    @PostMapping("/desk/menu/{month}/{item}/withdrawal")
    Answer withdraw(Actor actor, Ui ui, @PathVariable String month, @PathVariable ItemId item, Form<ActForm> form) {
        return ended(actor, ui, month, item, form, "menu.done.withdrawn",
                () -> endItem.withdraw(actor, item, form.value().reason()));
    }

    @PostMapping("/desk/menu/{month}/{item}/outcome")
    Answer end(Actor actor, Ui ui, @PathVariable String month, @PathVariable ItemId item, Form<ActForm> form) {
        return ended(actor, ui, month, item, form, "menu.done.ended", () -> {
            if (form.value().act().equals("FINISH")) {
                endItem.finish(actor, item);
            } else {
                endItem.fail(actor, item, form.value().reason());
            }
        });
    }

    private Answer ended(Actor actor, Ui ui, String month, ItemId item, Form<ActForm> form, String said, Runnable act) {
        YearMonth which = Months.of(month);
        if (form.done(act)) {
            return Redirect.to("/desk/menu/" + which).saying(said);
        }
        return Html.invalid(query.item(actor, ui.locale(), item, null, form));
    }
}
