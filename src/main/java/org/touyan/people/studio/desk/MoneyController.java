package org.touyan.people.studio.desk;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.studio.MoneyId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.money.KeepMoney;

import static org.touyan.people.studio.desk.ActForm.needed;

/** The money of a studio; its leader reads it. */
@Controller
class MoneyController {

    private final KeepMoney money;
    private final Files files;
    private final MoneyQuery query;

    MoneyController(KeepMoney money, Files files, MoneyQuery query) {
        this.money = money;
        this.files = files;
        this.query = query;
    }

    @GetMapping({"/desk/studios/{id}/money", "/me/studio/{id}/money"})
    Html show(Actor actor, @PathVariable StudioId id) {
        return Html.of(query.page(actor, id, new Form<>(MoneyForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/studios/{id}/money")
    Answer enter(Actor actor, @PathVariable StudioId id, Form<MoneyForm> form) {
        MoneyForm typed = form.value();
        return answer(actor, id, form, () -> money.enter(actor, id, needed("kind", typed.kind()), needed("yuan", typed.yuan()),
                needed("day", typed.day()), typed.what(), files.prepare("photos", typed.photos())));
    }

    @PostMapping("/desk/studios/{id}/money/{entry}/undoing")
    Answer undo(Actor actor, @PathVariable StudioId id, @PathVariable MoneyId entry, Form<MoneyForm> form) {
        Form<MoneyForm> line = form.valid() ? form : new Form<>(form.value(), form.errors().ofLine(entry), form.typed());
        return answer(actor, id, line, () -> money.undo(actor, id, entry, form.value().why()));
    }

    private Answer answer(Actor actor, StudioId id, Form<MoneyForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/studios/" + id + "/money").saying("studio.done.kept");
        }
        return Html.invalid(query.page(actor, id, form));
    }
}
