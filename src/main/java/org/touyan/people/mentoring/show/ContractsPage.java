package org.touyan.people.mentoring.show;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.people.mentoring.wish.RecordWish;

import gg.jte.Content;

/**
 * The contracts of a place: what needs somebody first, then the line of time, and the same as a table.
 *
 * @param base    {@code /desk/mentoring} or {@code /org/mentoring}
 * @param looked  what the reader looks for
 * @param none    whether there is no contract at all
 * @param rows    those of this page of what was found
 * @param picture the same on one line of time
 */
public record ContractsPage(String base, boolean writes, List<Needs> needs, Looked looked, boolean none,
        List<ContractRow> rows, Pager pager, Content picture,
        List<Wish> wishes,
        int taught, int signedThisYear, RecordForm form, FormErrors errors) implements Page {

    private static final int NEEDS = 12;

    /** Somebody who would like to teach or to learn. */
    public record Wish(UUID wishId, String side, String name, String company, String trade, String words, Instant enteredAt) {}

    public boolean org() {
        return base.startsWith("/org");
    }

    public List<Needs> shownNeeds() {
        return needs.subList(0, Math.min(NEEDS, needs.size()));
    }

    /** Folded away. */
    public List<Needs> moreNeeds() {
        return needs.subList(Math.min(NEEDS, needs.size()), needs.size());
    }

    public List<Choice> which(Ui ui) {
        return Stream.of(Looked.Which.values()).map(w -> Choice.of(w.name(), ui.t("mentoring.which." + w))).toList();
    }

    public List<Choice> sides(Ui ui) {
        return Stream.of(RecordWish.Side.values()).map(s -> Choice.of(s.name(), ui.t("mentoring.side." + s))).toList();
    }
}
