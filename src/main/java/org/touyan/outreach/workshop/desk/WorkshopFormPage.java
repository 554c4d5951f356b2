package org.touyan.outreach.workshop.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.HostKind;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.show.Choices;

/**
 * The card of a workshop, to be filled in.
 *
 * @param workshop null for a new one
 */
public record WorkshopFormPage(@Nullable WorkshopId workshop, List<Choice> towns, Form<WorkshopForm> form) implements Page {

    public String self() {
        return workshop == null ? "/desk/workshops/new" : "/desk/workshops/" + workshop + "/card";
    }

    public FormErrors errors() {
        return form.errors();
    }

    public WorkshopForm typed() {
        return form.value();
    }

    public List<Choice> types(Ui ui) {
        return Choices.of(WorkshopType.values(), ui, "workshop.type.");
    }

    public List<Choice> hosts(Ui ui) {
        return Choices.of(HostKind.values(), ui, "workshop.host.");
    }

    public List<String> host() {
        return typed().hostKind() == null ? List.of() : List.of(typed().hostKind().name());
    }
}
