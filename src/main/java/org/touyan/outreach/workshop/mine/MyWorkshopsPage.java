package org.touyan.outreach.workshop.mine;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.outreach.workshop.show.Choices;

/** The workshops that ask a master to advise them, and those he advises. */
public record MyWorkshopsPage(List<Asked> all) implements Page {

    /** @param letter address of his letter of appointment; empty when there is none yet */
    public record Asked(AdvisorId advisorId, AdvisorState state, String workshop, String village, String fields, String specialty,
            Pay basis, LocalDate fromDay, LocalDate untilDay, String letter) {

        public String fieldWords(Ui ui) {
            return Choices.words(fields, ui, "workshop.field.");
        }
    }

    public List<Asked> waiting() {
        return all.stream().filter(one -> one.state() == AdvisorState.INVITED).toList();
    }

    public List<Asked> advising() {
        return all.stream().filter(one -> one.state() == AdvisorState.ACCEPTED).toList();
    }
}
