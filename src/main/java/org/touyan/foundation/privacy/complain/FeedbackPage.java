package org.touyan.foundation.privacy.complain;

import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.privacy.domain.ComplaintKind;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** The form for complaints and suggestions. */
public record FeedbackPage(FeedbackForm form, FormErrors errors, int days) implements Page {

    public List<Choice> kinds(Ui ui) {
        return Arrays.stream(ComplaintKind.values())
                .map(kind -> Choice.of(kind.name(), ui.t("privacy.complaint.kind." + kind)))
                .toList();
    }
}
