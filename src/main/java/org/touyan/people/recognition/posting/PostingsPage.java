package org.touyan.people.recognition.posting;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.recognition.NoticeId;

/** What is posted today. */
public record PostingsPage(List<Row> rows) implements Page {

    /** One notice with somebody posted. */
    public record Row(NoticeId noticeId, String title, LocalDate until) {}
}
