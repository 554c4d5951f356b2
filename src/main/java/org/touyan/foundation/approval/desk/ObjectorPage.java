package org.touyan.foundation.approval.desk;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * Who objected, on a page of its own.
 *
 * @param whole  null until a reason is given
 * @param reason as typed
 */
public record ObjectorPage(PostingId posting, ObjectionId objection, RevealObjector.@Nullable Objector whole, String reason,
        FormErrors errors) implements Page {

    public String back() {
        return "/desk/postings/" + posting;
    }
}
