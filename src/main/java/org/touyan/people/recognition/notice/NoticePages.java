package org.touyan.people.recognition.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Notices;
import org.touyan.people.recognition.domain.Shares;

/** The pages of a notice: to enter, and to read. */
@Component
class NoticePages {

    private static final int MOST = 500;

    private final Notices notices;
    private final CorrectNotice correctNotice;
    private final PublicNotices publicNotices;
    private final Shares shares;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticePages(Notices notices, CorrectNotice correctNotice, PublicNotices publicNotices, Shares shares,
            Catalog catalog, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.correctNotice = correctNotice;
        this.publicNotices = publicNotices;
        this.shares = shares;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Starts from an earlier notice when there is one like it. */
    @Transactional(readOnly = true)
    public NoticeFormPage fresh(Actor actor, Locale locale, @Nullable NoticeId like) {
        return form(actor, locale, null, like == null ? Map.of() : copied(notices.get(like)), FormErrors.none());
    }

    @Transactional(readOnly = true)
    public NoticeFormPage correction(Actor actor, Locale locale, NoticeId id) {
        Notice notice = notices.get(id);
        Map<String, String> typed = copied(notice);
        typed.put("deadline", Objects.toString(notice.deadline(), ""));
        typed.put("source", notice.source());
        return form(actor, locale, id, typed, FormErrors.none());
    }

    @Transactional(readOnly = true)
    public NoticeFormPage again(Actor actor, Locale locale, @Nullable NoticeId corrects, Form<NoticeForm> form,
            Map<String, String> typed) {
        return form(actor, locale, corrects, typed, form.errors());
    }

    @Transactional(readOnly = true)
    public NoticePage of(Actor actor, Locale locale, NoticeId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Notice notice = notices.get(id);
        LocalDate deadline = notice.deadline();
        boolean open = deadline != null && !today().isAfter(deadline);
        return new NoticePage(notice, catalog.honourType(notice.honourType()).map(t -> t.in(locale)).orElse(""), shares.of(id),
                rows(id), open, publicNotices.onView(new BoardId(id.value())),
                open && actor.is(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF),
                actor.is(Role.CITY_STAFF), deadline != null && actor.is(Role.CITY_STAFF) && actor.scope().covers(notice.path())
                        && !correctNotice.decided(id),
                was(id));
    }

    private List<NoticePage.Was> was(NoticeId id) {
        return jdbc.sql("""
                select title, places, deadline, papers, departments, source, replaced_by_name, replaced_at
                from recognition.notice_was
                where notice_id = :notice
                order by version desc
                """).param("notice", id).query(Rows.of(NoticePage.Was.class)).list();
    }

    private NoticeFormPage form(Actor actor, Locale locale, @Nullable NoticeId corrects, Map<String, String> typed,
            FormErrors errors) {
        actor.require(Role.CITY_STAFF);
        boolean english = locale.getLanguage().equals("en");
        return new NoticeFormPage(corrects, typed, errors,
                catalog.honourTypes().stream()
                        .filter(t -> t.subjectKind() == HonourType.SubjectKind.PERSON)
                        .map(t -> Choice.of(t.code(), t.scheme().isEmpty() ? t.in(locale) : t.in(locale) + " · " + t.scheme()))
                        .toList(),
                shares.classes().stream().map(c -> Choice.of(c.code(), english ? c.nameEn() : c.name())).toList());
    }

    private static Map<String, String> copied(Notice notice) {
        Map<String, String> typed = new HashMap<>(Map.of("honourType", notice.honourType(), "title", notice.title(),
                "places", Objects.toString(notice.places(), ""), "papers", String.join("\n", notice.papers()),
                "departments", String.join("\n", notice.departments())));
        notice.quotas().forEach(q -> typed.put("percent-" + q.quotaClass(), Integer.toString(q.percent())));
        return typed;
    }

    private List<NoticePage.Row> rows(NoticeId id) {
        return jdbc.sql("""
                select nomination_id, nominee_name, unit_name, state
                from recognition.nomination
                where notice_id = :notice
                order by nominee_name collate roster.strokes, nomination_id
                limit :most
                """)
                .param("notice", id)
                .param("most", MOST)
                .query(Rows.of(NoticePage.Row.class))
                .list();
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
