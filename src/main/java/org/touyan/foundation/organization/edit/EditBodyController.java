package org.touyan.foundation.organization.edit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class EditBodyController {

    private final EditBody editBody;

    EditBodyController(EditBody editBody) {
        this.editBody = editBody;
    }

    @GetMapping("/desk/orgs/{id}/edit")
    Html form(Actor actor, @PathVariable BodyId id) {
        EditBody.Now now = editBody.now(actor, id);
        EditBodyForm form = EditBodyForm.of(now.body());
        return Html.of(new EditBodyPage(id.toString(), form, FormErrors.none(), text(form.sizeYear()), text(form.workers()),
                now.contact()));
    }

    @PostMapping("/desk/orgs/{id}")
    Answer edit(Actor actor, @PathVariable BodyId id, Form<EditBodyForm> form) {
        form.value().addProblems(form.errors());
        if (!form.valid()) {
            return again(actor, id, form);
        }
        try {
            editBody.edit(actor, id, form.value());
            return Redirect.to("/desk/orgs/" + id).saying("organization.edit.done");
        } catch (RuleBroken broken) {
            form.errors().add(broken);
            return again(actor, id, form);
        }
    }

    private Html again(Actor actor, BodyId id, Form<EditBodyForm> form) {
        return Html.invalid(new EditBodyPage(id.toString(), form.value(), form.errors(), form.text("sizeYear"),
                form.text("workers"), editBody.now(actor, id).contact()));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
