package org.touyan.service.visit.arrange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.visit.AfterVisit;
import org.touyan.service.visit.matter.Matter;
import org.touyan.service.visit.slot.Length;
import org.touyan.service.visit.slot.Slot;

/**
 * The times of one order, as the expert or staff see them.
 *
 * @param photos  of the request
 * @param lengths how long a visit may be planned to last
 * @param missing what the next visit cannot begin without, as keys of sentences
 * @param papers agreement and insurance on file; staff alone see them
 * @param desk   staff act for the expert
 * @param day    the day typed
 * @param doors  what may be done now that somebody has been there
 * @param phone  the asker's number, right after it has been asked for
 */
public record Arrangement(
        Matter matter, List<FileId> photos, List<VisitRow> visits, List<ProposalRow> proposals, List<Slot> free,
        List<Length> lengths,
        List<String> missing, List<Papers> papers, List<AfterVisit.Door> doors, boolean desk,
        ArrangeForm form, String day, FormErrors errors, @Nullable String phone) {

    public String base() {
        return desk ? "/desk/orders/" + matter.orderId() : "/me/t/" + matter.orderId();
    }

    public String visitBase(VisitRow visit) {
        return (desk ? "/desk/visits/" : "/me/visits/") + visit.visitId();
    }

    /** Whoever proposed waits for the other side. */
    public boolean mayTake(ProposalRow proposal) {
        return desk || !proposal.byExpert();
    }

    public boolean booked() {
        return visits.stream().anyMatch(VisitRow::living);
    }

    /** Only of the next one: later ones wait for their turn. */
    public List<String> missing(VisitRow visit) {
        boolean next = visits.stream().filter(VisitRow::booked).findFirst().filter(visit::equals).isPresent();
        return next ? missing : List.of();
    }

    /** Where the page says what forbids an act on this visit. */
    public String place(VisitRow visit) {
        return "visit-" + visit.visitId();
    }

    public List<Choice> lengthChoices(Ui ui) {
        return lengths.stream().map(length -> Choice.of(length.value(), length.say(ui))).toList();
    }

    public List<Choice> slots(Ui ui) {
        return free.stream().map(s -> Choice.of(s.value(), s.say(ui))).toList();
    }
}
