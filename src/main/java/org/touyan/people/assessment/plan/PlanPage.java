package org.touyan.people.assessment.plan;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;

/** A batch is planned within a filing. */
public record PlanPage(String company, String filingPath, List<Choice> occupations, List<Choice> editions, List<Choice> levels,
        Form<PlanForm> form) implements Page {

    public FormErrors errors() {
        return form.errors();
    }
}
