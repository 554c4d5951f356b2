package org.touyan.people.mentoring.sign;

import java.util.List;

import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/** The text as it is signed by hand: without a number, which it gets when all have signed. */
public record SigningCopy(String title, List<Fact> terms, List<Fact> clauses, String sha256) implements Page {

    /** Places for hands and seals. */
    public List<List<String>> seals(Ui ui) {
        return List.of(List.of(ui.t("mentoring.party.MASTER"), ui.t("mentoring.party.APPRENTICE")),
                List.of(ui.t("mentoring.party.EMPLOYER"), ui.t("mentoring.party.WITNESS")));
    }
}
