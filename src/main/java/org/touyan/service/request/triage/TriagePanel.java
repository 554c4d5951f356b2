package org.touyan.service.request.triage;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

/**
 * Staff read a request. For the desk's page of a request.
 *
 * @param urgentWords the asker's sentence holds a word of danger or standstill
 * @param similar     open requests from the same phone that may be the same matter
 */
public record TriagePanel(
        RequestId request, TriageForm form, boolean urgentWords, List<Twin> similar, List<Subject> subjects, List<Town> towns,
        FormErrors errors) implements Part {

    /** An open request that may be the same matter. */
    public record Twin(RequestId id, String number, String words, RequestState state) {}

    public List<Choice> subjectChoices(Ui ui) {
        return subjects.stream().map(s -> Choice.of(s.code(), s.in(ui.locale()))).toList();
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }

    public List<Choice> urgencyChoices(Ui ui) {
        return Stream.of(Urgency.values()).map(u -> Choice.of(u.name(), ui.t("request.urgency." + u))).toList();
    }

    public List<String> urgency() {
        return List.of((form.urgency() == null ? Urgency.NORMAL : form.urgency()).name());
    }
}
