package org.touyan.people.recognition.nominate;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NoticeId;

@Controller
class NominateController {

    private final Nominate nominate;
    private final Files files;
    private final NominatePages pages;

    NominateController(Nominate nominate, Files files, NominatePages pages) {
        this.nominate = nominate;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/desk/honours/notices/{id}/nominations/new")
    Html fresh(Actor actor, Ui ui, @PathVariable NoticeId id) {
        var empty = new NominateForm("", "", "", List.of(), List.of());
        return Html.of(pages.page(actor, ui.locale(), id, new Form<>(empty, FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/honours/notices/{id}/nominations")
    Answer send(Actor actor, Ui ui, @PathVariable NoticeId id, Form<NominateForm> form) {
        if (form.valid()) {
            try {
                NominationId nomination = nominate.nominate(actor, id, pages.person(form.value().who()), form.value().proposal(),
                        files.prepare("photos", form.value().photos()));
                return Redirect.to("/desk/honours/nominations/" + nomination).saying("recognition.nominate.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.page(actor, ui.locale(), id, form));
    }
}
