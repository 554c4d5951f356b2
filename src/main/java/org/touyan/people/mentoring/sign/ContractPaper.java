package org.touyan.people.mentoring.sign;

import java.util.List;

import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * The contract as it is printed, signed and kept.
 *
 * @param terms   what stands at its head
 * @param clauses in their order
 * @param signed  how each of the four has signed; empty on a copy that is to be signed by hand
 */
public record ContractPaper(Imprint imprint, List<Fact> terms, List<Fact> clauses, List<Fact> signed, String sha256)
        implements
            Page {

    /** Places for hands and seals. */
    public List<List<String>> seals(Ui ui) {
        return List.of(List.of(ui.t("mentoring.party.MASTER"), ui.t("mentoring.party.APPRENTICE")),
                List.of(ui.t("mentoring.party.EMPLOYER"), ui.t("mentoring.party.WITNESS")));
    }
}
