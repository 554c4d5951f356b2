package org.touyan.service.visit.log;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.visit.Heard;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.matter.Matter;

/**
 * One sentence about a visit.
 *
 * @param photos  of the request, for whoever looks at the leaf again
 * @param missing what the visit could not begin without, as keys of sentences
 * @param pictures whether they may be taken there
 * @param minutes as typed
 * @param heads   as typed
 * @param desk    staff write it for the expert
 */
public record LogPage(Matter matter, List<FileId> photos, List<String> missing, boolean pictures, LogForm form, String minutes,
        String heads, FormErrors errors, boolean desk) implements Page {

    private static final int PHRASES = 5;

    public String back() {
        return desk ? "/desk/orders/" + matter.orderId() + "/visit" : "/me/t/" + matter.orderId();
    }

    public String action() {
        return desk ? "/desk/orders/" + matter.orderId() + "/log" : back() + "/log";
    }

    /** Where the asker finds his request with the end of his phone number, and rates the visit himself. */
    public String trackPath() {
        return "/track?number=" + matter.number();
    }

    /** Ready sentences about matters of this kind. */
    public List<Choice> phrases(Ui ui) {
        return IntStream.rangeClosed(1, PHRASES).mapToObj(n -> "visit.phrase." + matter.subject() + "." + n).filter(ui::has)
                .map(ui::t).map(words -> Choice.of(words, words)).toList();
    }

    public String heard() {
        return form.heard() == null ? "" : form.heard().name();
    }

    public List<Choice> hearsay(Ui ui) {
        return Stream.of(Heard.values()).map(h -> Choice.of(h.name(), ui.t("visit.heard." + h.name()))).toList();
    }

    public String outcome() {
        return form.outcome() == null ? "" : form.outcome().name();
    }

    public List<Choice> outcomes(Ui ui) {
        return Stream.of(Outcome.values()).map(o -> Choice.of(o.name(), ui.t("visit.outcome." + o.name()))).toList();
    }
}
