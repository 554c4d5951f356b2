package org.touyan.people.recognition.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.ObjectionId;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Notices;

/** Reads what is posted today. When its days are over, a name is gone from here. */
@Component
class PostingQuery {

    private final Notices notices;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    PostingQuery(Notices notices, Catalog catalog, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PostingsPage all() {
        return new PostingsPage(jdbc.sql("""
                select n.notice_id, n.title, max(p.posted_until) as until
                from recognition.posting p join recognition.notice n on n.notice_id = p.notice_id
                where :today between p.posted_from and p.posted_until
                group by n.notice_id, n.title
                order by until, n.notice_id
                """)
                .param("today", today())
                .query(Rows.of(PostingsPage.Row.class))
                .list());
    }

    @Transactional(readOnly = true)
    public PostingPage page(NoticeId id, Form<ObjectionForm> form) {
        Notice notice = notices.get(id);
        List<PostingPage.Posted> people = jdbc.sql("""
                select nomination_id, nominee_name, unit_name, merits, posted_from, posted_until
                from recognition.posting
                where notice_id = :notice and :today between posted_from and posted_until
                order by nominee_name collate roster.strokes, nomination_id
                """)
                .param("notice", id)
                .param("today", today())
                .query(Rows.of(PostingPage.Posted.class))
                .list();
        return new PostingPage(id, notice.title(), catalog.honourType(notice.honourType()).map(t -> t.name()).orElse(""), people,
                form);
    }

    @Transactional(readOnly = true)
    public ObjectionPage objection(ObjectionId id) {
        return jdbc.sql("""
                select notice_id, nominee_name, body, filed_at, answer, answered_at from recognition.objection_of(:id)
                """)
                .param("id", id)
                .query(Rows.of(ObjectionPage.class))
                .optional()
                .orElseThrow(() -> new NotFound("objection " + id));
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
