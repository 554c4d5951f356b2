package org.touyan.foundation.organization.contact;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.privacy.UnmaskForm;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;

@Controller
class ShowPhoneController {

    private final ShowPhone showPhone;

    ShowPhoneController(ShowPhone showPhone) {
        this.showPhone = showPhone;
    }

    @GetMapping("/desk/orgs/{id}/contact/phone")
    Html masked(Actor actor, @PathVariable BodyId id) {
        return Html.of(page(actor, id, null, "", FormErrors.none()));
    }

    @PostMapping("/desk/orgs/{id}/contact/phone")
    Html show(Actor actor, @PathVariable BodyId id, Form<UnmaskForm> form) {
        String reason = form.value().reason();
        try {
            String phone = showPhone.show(actor, id, reason);
            return Html.of(page(actor, id, phone, reason, FormErrors.none()));
        } catch (RuleBroken broken) {
            return Html.invalid(page(actor, id, null, reason, FormErrors.of(broken)));
        }
    }

    private PhonePage page(Actor actor, BodyId id, @Nullable String phone, String reason, FormErrors errors) {
        ShowPhone.Masked masked = showPhone.masked(actor, id);
        return new PhonePage(id.toString(), masked.body(), masked.contact(), phone, reason, errors);
    }
}
