package org.touyan.people.roster.contact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;

/**
 * Phone and identity number, masked, with a form to correct them.
 *
 * @param identity masked; empty when unknown
 */
public record ContactPage(PersonId person, String personName, String phone, String identity, String sex,
        @Nullable LocalDate birthDate,
        Form<ContactForm> form) implements Page {

    public String back() {
        return "/desk/people/" + person;
    }

    public String base() {
        return "/desk/people/" + person + "/contact";
    }

    public List<Choice> sexes(Ui ui) {
        return List.of(Choice.of("F", ui.t("roster.sex.F")), Choice.of("M", ui.t("roster.sex.M")));
    }
}
