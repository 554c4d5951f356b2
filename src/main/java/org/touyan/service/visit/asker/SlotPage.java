package org.touyan.service.visit.asker;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.visit.slot.Length;

/**
 * When the visit is.
 *
 * @param expert his surname
 * @param open   false while nobody has accepted, or when it is over
 * @param lengths how long it may take
 * @param day    as typed
 */
public record SlotPage(
        String token, String matter, String number, String expert, boolean open, @Nullable Booked booked, List<OpenTime> times,
        List<Length> lengths, String half, String length, String day, FormErrors errors) implements Page {

    public String base() {
        return "/r/" + token + "/slot";
    }

    /** Those of the other side, to choose from. */
    public List<Choice> offered(Ui ui) {
        return times.stream().filter(t -> !t.own()).map(t -> Choice.of(t.proposalId().toString(), t.when(ui)))
                .toList();
    }

    public List<OpenTime> own() {
        return times.stream().filter(OpenTime::own).toList();
    }

    public List<Choice> lengthChoices(Ui ui) {
        return lengths.stream().map(l -> Choice.of(l.value(), l.say(ui))).toList();
    }

    public List<Choice> halves(Ui ui) {
        return Stream.of(HalfDay.Half.values()).map(h -> Choice.of(h.name(), ui.t("visit.half." + h))).toList();
    }
}
