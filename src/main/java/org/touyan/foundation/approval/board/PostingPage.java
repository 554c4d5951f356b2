package org.touyan.foundation.approval.board;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * What is on notice today on one board; nothing once the days are over.
 *
 * @param introKey the sentence above, a text key; of the kind of the first
 */
public record PostingPage(BoardId board, String title, String introKey, List<Posted> posted, Form<ObjectionForm> form)
        implements
            Page {

    /** One matter, in the words it was posted with. */
    public record Posted(PostingId postingId, String matterKind, String lead, String name, String unit, String words,
            LocalDate fromDay, LocalDate untilDay) {}

    public String intro(Ui ui) {
        return ui.t(introKey, posted.getFirst().lead());
    }

    public List<Choice> whom() {
        return posted.stream().map(p -> Choice.of(p.postingId().toString(), p.name() + " · " + p.unit())).toList();
    }

    public String key() {
        ObjectionId key = form.value().key();
        return (key == null ? ObjectionId.next() : key).toString();
    }

    /** The only one posted is meant; of several, one has to be chosen. */
    public List<String> chosen() {
        return posted.size() == 1 ? List.of(posted.getFirst().postingId().toString()) : List.of(form.text("posting"));
    }
}
