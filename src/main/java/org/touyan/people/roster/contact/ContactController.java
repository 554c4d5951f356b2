package org.touyan.people.roster.contact;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.privacy.UnmaskForm;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Htmx;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;

@Controller
class ContactController {

    private final EditContact editContact;
    private final RevealPhone revealPhone;
    private final ContactPages pages;

    ContactController(EditContact editContact, RevealPhone revealPhone, ContactPages pages) {
        this.editContact = editContact;
        this.revealPhone = revealPhone;
        this.pages = pages;
    }

    @GetMapping("/desk/people/{id}/contact")
    Html show(Actor actor, @PathVariable PersonId id) {
        return Html.of(pages.page(actor, id, null));
    }

    @PostMapping("/desk/people/{id}/contact")
    Answer edit(Actor actor, @PathVariable PersonId id, Form<ContactForm> form) {
        if (form.valid()) {
            try {
                editContact.edit(actor, id, form.value().contact());
                return Redirect.to("/desk/people/" + id).saying("roster.edit.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.page(actor, id, form));
    }

    @PostMapping("/desk/people/{id}/phone-reveal")
    Html reveal(Actor actor, Htmx htmx, @PathVariable PersonId id, Form<UnmaskForm> form) {
        if (form.valid()) {
            try {
                PhonePage page = pages.phone(id, revealPhone.reveal(actor, id, form.value().reason()), form);
                return htmx.asked() ? Html.of(page.part()) : Html.of(page);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        PhonePage page = pages.phone(id, "", form);
        return htmx.asked() ? Html.invalid(page.part()) : Html.invalid(page);
    }
}
