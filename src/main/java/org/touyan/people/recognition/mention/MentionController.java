package org.touyan.people.recognition.mention;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class MentionController {

    private static final String HERE = "/desk/honours/mentions";

    private final WriteMention writeMention;
    private final MentionQuery query;

    MentionController(WriteMention writeMention, MentionQuery query) {
        this.writeMention = writeMention;
        this.query = query;
    }

    @GetMapping(HERE)
    Html all(Actor actor) {
        return Html.of(query.page(actor, new Form<>(new MentionForm("", "", null, ""), FormErrors.none(), Map.of())));
    }

    @PostMapping(HERE)
    Answer write(Actor actor, Form<MentionForm> form) {
        if (form.valid()) {
            try {
                writeMention.write(actor, query.person(form.value().who()), form.value().mention());
                return Redirect.to(HERE).saying("recognition.mention.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, form));
    }

    @PostMapping(HERE + "/{id}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable MentionId id) {
        writeMention.withdraw(actor, id);
        return Redirect.to(HERE).saying("recognition.mention.withdrawn");
    }
}
