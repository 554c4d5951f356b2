package org.touyan.people.recognition.posting;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.ObjectionId;

/**
 * Who is posted today under a notice; nobody once the days are over.
 *
 * @param honour verbatim
 */
public record PostingPage(NoticeId notice, String title, String honour, List<Posted> people, Form<ObjectionForm> form)
        implements
            Page {

    /** One nominee, as the unit has written it. */
    public record Posted(NominationId nominationId, String nomineeName, String unitName, String merits, LocalDate postedFrom,
            LocalDate postedUntil) {}

    public List<Choice> whom() {
        return people.stream().map(p -> Choice.of(p.nominationId().toString(), p.nomineeName() + " · " + p.unitName())).toList();
    }

    public String key() {
        ObjectionId key = form.value().key();
        return (key == null ? ObjectionId.next() : key).toString();
    }

    /** The only one posted is meant; of several, somebody has to be chosen. */
    public List<String> chosen() {
        return people.size() == 1 ? List.of(people.getFirst().nominationId().toString()) : List.of(form.text("nomination"));
    }
}
