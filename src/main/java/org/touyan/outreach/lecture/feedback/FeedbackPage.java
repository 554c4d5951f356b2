package org.touyan.outreach.lecture.feedback;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.domain.Mark;

/** 听懂了吗: two taps. */
public record FeedbackPage(String code, String title, String key, String mark, boolean done, FormErrors errors) implements Page {

    public List<Choice> marks(Ui ui) {
        return Stream.of(Mark.values()).map(m -> Choice.of(m.name(), ui.t("lecture.mark." + m))).toList();
    }
}
