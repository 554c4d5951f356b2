package org.touyan.people.recognition.notice;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.recognition.NoticeId;

/**
 * A notice to enter.
 *
 * @param corrects the notice that is put right; null for a new one
 * @param typed  by field, shares included
 * @param shares classes of people, with the name in the reader's language
 */
public record NoticeFormPage(@Nullable NoticeId corrects, Map<String, String> typed, FormErrors errors, List<Choice> types,
        List<Choice> shares) implements Page {

    public String title(Ui ui) {
        return ui.t(corrects == null ? "recognition.notice.new" : "recognition.notice.correct");
    }

    public String action() {
        return corrects == null ? "/desk/honours/notices" : "/desk/honours/notices/" + corrects + "/correction";
    }

    public String back() {
        return corrects == null ? "/desk/honours" : "/desk/honours/notices/" + corrects;
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
