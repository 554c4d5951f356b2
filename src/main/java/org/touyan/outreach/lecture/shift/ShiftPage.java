package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** The group's own page: one line to write, and the last few it has written. */
public record ShiftPage(String token, String group, String body, Form<ShiftForm> form, List<Line> lines) implements Page {

    /** One line, as it was written. */
    public record Line(LocalDate day, String topic, String speaker, int heads) {}

    public FormErrors errors() {
        return form.errors();
    }

    public String key() {
        return form.value().key();
    }

    public String topic() {
        return form.value().topic();
    }

    public String speaker() {
        return form.value().speaker();
    }
}
