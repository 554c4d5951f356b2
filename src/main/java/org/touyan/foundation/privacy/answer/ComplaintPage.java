package org.touyan.foundation.privacy.answer;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;

/**
 * One complaint at the desk.
 *
 * @param name   masked
 * @param phone  masked, or whole when it has just been asked for; empty when none was left
 * @param masked whether the phone can still be asked for
 * @param mine   the reader may answer: it is not about him
 * @param reason why the phone is asked for, as typed so far
 * @param typed  the answer as typed so far
 */
public record ComplaintPage(ComplaintView complaint, String name, String phone, boolean masked, boolean mine,
        String reason, String typed, FormErrors errors) implements Page {

    public List<SumRow> rows(Ui ui) {
        return List.of(row(ui, "kind", ui.t("privacy.complaint.kind." + complaint.kind())),
                row(ui, "received", ui.dayTime(complaint.receivedAt())), row(ui, "due", ui.day(complaint.dueAt())),
                row(ui, "about", complaint.about()), row(ui, "name", name), row(ui, "phone", phone));
    }

    public String href() {
        return "/desk/complaints/" + complaint.complaintId().value();
    }

    private static SumRow row(Ui ui, String key, String value) {
        return new SumRow(ui.t("privacy.complaint." + key), value, "");
    }
}
