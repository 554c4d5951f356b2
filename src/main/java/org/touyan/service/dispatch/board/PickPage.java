package org.touyan.service.dispatch.board;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;

/**
 * 自己挑一位: everybody in sight, with what speaks for or against.
 *
 * @param reasons why it is somebody else than the suggested, to be chosen by one tap
 */
public record PickPage(RequestId id, String number, String words, String query, List<NotSuggested> people, List<Choice> reasons,
        Form<PickController.PickForm> form) implements Page {

    public PickPage {
        people = List.copyOf(people);
        reasons = List.copyOf(reasons);
    }

    /** For one who comes along. */
    public boolean companion() {
        return form.value().companion();
    }

    public FormErrors errors() {
        return form.errors();
    }

    public boolean chosen(NotSuggested person) {
        return person.person().equals(form.value().expert());
    }
}
