package org.touyan.outreach.lecture.org;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.shift.UnionForm;
import org.touyan.outreach.lecture.shift.WrittenTalk;
import org.touyan.service.request.RequestId;

/**
 * Lectures and talks of one enterprise.
 *
 * @param group  name of a new group, as typed
 * @param errors of whichever form was sent
 * @param why    a line is taken back, as typed
 */
public record OrgTalksPage(List<Lecture> lectures, List<Group> groups, List<WrittenTalk> talks, Form<UnionForm> form,
        String group,
        FormErrors errors, String why) implements Page {

    /** @param waits for the employer's consent */
    public record Lecture(RequestId requestId, String title, Instant fromAt, BookingState state, String place, int heads,
            boolean waits) {}

    /** @param link with which its leader writes its lines */
    public record Group(GroupId groupId, String name, String link) {}
}
