package org.touyan.people.assessment.link;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.sheet.MarkSheet;

/**
 * What whoever holds the link does: an examiner marks and declares kin, a supervisor signs.
 *
 * @param batch  the one he has opened; null for the list
 * @param people those of whom he may declare kin
 */
public record LinkPage(String token, String name, StaffKind kind, List<Row> batches, @Nullable Row batch,
        @Nullable MarkSheet sheet,
        List<Choice> people, LinkForm form, FormErrors errors) implements Page {

    /** One of his batches. */
    public record Row(BatchId batchId, String number, BatchState state, String company, String levels, LocalDate examOn) {}

    public String self() {
        return "/assess/" + token;
    }

    public boolean signs() {
        return batch != null && kind == StaffKind.SUPERVISOR && batch.state() == BatchState.EXAMINED;
    }

    public boolean marks() {
        return batch != null && kind == StaffKind.EXAMINER;
    }
}
