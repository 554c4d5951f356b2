package org.touyan.foundation.organization.edit;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** The form of a body that is known. */
public record EditBodyPage(String id, EditBodyForm form, FormErrors errors, String sizeYear, String workers,
        @Nullable Contact contact) implements Page {

    public List<Choice> sizeChoices(Ui ui) {
        return Arrays.stream(SizeClass.values()).map(s -> Choice.of(s.name(), ui.t("organization.size." + s))).toList();
    }

    public String size() {
        SizeClass chosen = form.sizeClass();
        return chosen == null ? "" : chosen.name();
    }

    public String contactHint(Ui ui) {
        return contact == null
                ? ui.t("organization.contact.none")
                : ui.t("organization.contact.kept", contact.name(), contact.maskedPhone());
    }
}
