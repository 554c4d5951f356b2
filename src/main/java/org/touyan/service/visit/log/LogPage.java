package org.touyan.service.visit.log;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.matter.Matter;

/**
 * One sentence about a visit.
 *
 * @param missing what the visit could not begin without, as keys of sentences
 * @param minutes as typed
 * @param heads   as typed
 * @param desk    staff write it for the expert
 */
public record LogPage(Matter matter, List<String> missing, LogForm form, String minutes, String heads, FormErrors errors,
        boolean desk) implements Page {

    public String back() {
        return desk ? "/desk/orders/" + matter.orderId() + "/visit" : "/me/t/" + matter.orderId();
    }

    public String action() {
        return desk ? "/desk/orders/" + matter.orderId() + "/log" : back() + "/log";
    }

    public String done() {
        return desk ? back() : "/me";
    }

    public String outcome() {
        return form.outcome() == null ? "" : form.outcome().name();
    }

    public List<Choice> outcomes(Ui ui) {
        return Stream.of(Outcome.values()).map(o -> Choice.of(o.name(), ui.t("visit.outcome." + o.name()))).toList();
    }
}
