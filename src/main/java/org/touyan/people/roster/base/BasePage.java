package org.touyan.people.roster.base;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** One house: this week's duty, and the forms to change it. */
public record BasePage(BaseId base, String slug, String name, String unit, boolean closed, Week week, Form<DutyForm> duty,
        Form<BaseForm> form, List<Choice> towns, boolean may) implements Page {

    public String self() {
        return "/desk/bases/" + base;
    }

    public FormErrors errors() {
        return duty.errors().any() ? duty.errors() : form.errors();
    }

    public List<Choice> halves(Ui ui) {
        return List.of(Choice.of("AM", ui.t("roster.half.AM")), Choice.of("PM", ui.t("roster.half.PM")));
    }
}
