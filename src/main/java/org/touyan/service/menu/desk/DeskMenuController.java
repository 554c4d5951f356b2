package org.touyan.service.menu.desk;

import java.time.YearMonth;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ListState;
import org.touyan.service.menu.domain.Months;
import org.touyan.service.menu.draft.CopyMonth;
import org.touyan.service.menu.draft.OpenMonth;
import org.touyan.service.menu.settle.ApproveList;

/** The list of a month: begun, copied, approved. */
@Controller
class DeskMenuController {

    private interface Acting {

        String done();
    }

    private final OpenMonth openMonth;
    private final CopyMonth copyMonth;
    private final ApproveList approveList;
    private final DeskMenuQuery query;

    DeskMenuController(OpenMonth openMonth, CopyMonth copyMonth, ApproveList approveList, DeskMenuQuery query) {
        this.openMonth = openMonth;
        this.copyMonth = copyMonth;
        this.approveList = approveList;
        this.query = query;
    }

    @GetMapping("/desk/menu")
    Redirect now() {
        return Redirect.to("/desk/menu/" + query.current());
    }

    @GetMapping("/desk/menu/{month}")
    Html show(Actor actor, Ui ui, @PathVariable String month) {
        return Html.of(query.month(actor, ui.locale(), Months.of(month), FormErrors.none()));
    }

    @PostMapping("/desk/menu/{month}/opening")
    Answer open(Actor actor, Ui ui, @PathVariable String month) {
        YearMonth which = Months.of(month);
        return answer(actor, ui, which, () -> {
            openMonth.open(actor, which);
            return "menu.done.opened";
        });
    }

    @PostMapping("/desk/menu/{month}/copy")
    Answer copy(Actor actor, Ui ui, @PathVariable String month) {
        YearMonth which = Months.of(month);
        return answer(actor, ui, which, () -> {
            copyMonth.copy(actor, which);
            return "menu.done.copied";
        });
    }

    @PostMapping("/desk/menu/{month}/approval")
    Answer approve(Actor actor, Ui ui, @PathVariable String month) {
        YearMonth which = Months.of(month);
        return answer(actor, ui, which,
                () -> approveList.approve(actor, which) == ListState.PUBLISHED ? "menu.done.published" : "menu.done.approved");
    }

    private Answer answer(Actor actor, Ui ui, YearMonth month, Acting act) {
        try {
            return Redirect.to("/desk/menu/" + month).saying(act.done());
        } catch (RuleBroken broken) {
            return Html.invalid(query.month(actor, ui.locale(), month, FormErrors.of(broken)));
        }
    }
}
