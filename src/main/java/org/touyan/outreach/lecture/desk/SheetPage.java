package org.touyan.outreach.lecture.desk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.outreach.lecture.assign.AskPanel;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.TopicVersion;

/**
 * The sheet of one lecture.
 *
 * @param number  of its request
 * @param town    by name
 * @param missing keys of what is not there yet
 * @param form    null until something was done wrong
 * @param named   the lecturer asked for; empty for anybody
 * @param code    address of the listeners' two taps; empty until it was held
 */
public record SheetPage(LectureBooking lecture, TopicVersion topic, String number, String town, String language, String named,
        List<AskPanel> panels, List<String> missing, Map<Mark, Integer> marks, String code, Role role,
        @Nullable Form<SheetForm> form, FormErrors errors) implements Page {

    public String self() {
        return "/desk/talks/" + lecture.request();
    }

    public boolean allows(BookingAct act) {
        return LectureBooking.STEPS.allows(lecture.state(), act, role);
    }

    /** Staff may still note what must be on file. */
    public boolean notes() {
        return allows(BookingAct.CANCEL);
    }

    public String typed(String field) {
        return form == null ? "" : form.text(field);
    }
}
