package org.touyan.people.recognition.notice;

import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.NoticeText;
import org.touyan.people.recognition.domain.Notices;

/** Puts right what was typed wrong, until something is decided under the notice. What stood there before stays beside it. */
@Component
public class CorrectNotice {

    private final Notices notices;
    private final PublicNotices publicNotices;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectNotice(Notices notices, PublicNotices publicNotices, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.publicNotices = publicNotices;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void correct(Actor actor, NoticeId id, NoticeText text) {
        Notice notice = notices.get(id);
        if (!actor.scope().covers(notice.path())) {
            throw new NotAllowed("notice %s of %s".formatted(id, notice.path()));
        }
        if (decided(id)) {
            throw RuleBroken.because("recognition.notice.decided");
        }
        keep(actor, notice);
        notice.correct(actor, text);
        notices.save(notice);
        publicNotices.retitle(actor, new BoardId(id.value()), notice.title());
        audit.note(actor, "notice.corrected", "notice", id, notice.path(), "type", notice.honourType());
    }

    boolean decided(NoticeId id) {
        return jdbc.sql("select recognition.decided_under(:id)").param("id", id).query(Rows.of(Boolean.class)).single();
    }

    private void keep(Actor actor, Notice notice) {
        jdbc.sql("""
                insert into recognition.notice_was (notice_id, version, title, places, deadline, papers, departments, source, shares,
                  replaced_by, replaced_by_name, replaced_at)
                values (:id, :version, :title, :places, :deadline, :papers, :departments, :source, :shares, :by, :name, :now)
                """)
                .param("id", notice.id())
                .param("version", notice.version())
                .param("title", notice.title())
                .param("places", notice.places())
                .param("deadline", notice.deadline())
                .param("papers", String.join("\n", notice.papers()))
                .param("departments", String.join("\n", notice.departments()))
                .param("source", notice.source())
                .param("shares", notice.quotas().stream().map(q -> q.quotaClass() + ' ' + q.percent()).sorted()
                        .collect(Collectors.joining("\n")))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
    }
}
