package org.touyan.outreach.lecture.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.assign.AskPanels;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Reads lectures for staff; row-level security shows each what lies in his scope. */
@Component
class DeskTalksQuery {

    private static final int MOST_PAST = 60;
    /** What is still to be done is shown to its end. */
    private static final int MOST_OPEN = 500;

    private final LectureBookings bookings;
    private final TopicVersions versions;
    private final Requests requests;
    private final AskPanels panels;
    private final TakeFeedback feedback;
    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    DeskTalksQuery(LectureBookings bookings, TopicVersions versions, Requests requests, AskPanels panels, TakeFeedback feedback,
            Catalog catalog, Organizations organizations, JdbcClient jdbc, Elevated elevated) {
        this.bookings = bookings;
        this.versions = versions;
        this.requests = requests;
        this.panels = panels;
        this.feedback = feedback;
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public DeskTalksPage list(Actor actor) {
        staff(actor);
        int toClear = jdbc.sql("select count(*) from lecture.topic where state = 'SUBMITTED'").query(Integer.class).single();
        return new DeskTalksPage(lines(true), lines(false), toClear);
    }

    private List<LectureLine> lines(boolean open) {
        return jdbc.sql("""
                select b.request_id, b.state, t.title, b.unit_name, b.from_at, coalesce(b.heads_counted, b.heads) as heads,
                  (select string_agg(r.name || coalesce(' ' || p.name, ''), '、' order by x.lead desc, r.name)
                   from lecture.part x join roster.team r using (team_id) left join roster.person p on p.person_id = x.person_id
                   where x.request_id = b.request_id) as who
                from lecture.booking b join lecture.topic t using (version_id)
                where (b.state in ('REQUESTED', 'CONFIRMED_CONTENT', 'ASSIGNED', 'ACCEPTED', 'READY')) = :open
                order by case when :open then b.from_at end, b.from_at desc, b.request_id
                limit :most
                """).param("open", open).param("most", open ? MOST_OPEN : MOST_PAST).query(Rows.of(LectureLine.class)).list();
    }

    @Transactional(readOnly = true)
    public SheetPage sheet(Actor actor, Locale locale, RequestId id, @Nullable Form<SheetForm> form, FormErrors errors) {
        staff(actor);
        LectureBooking lecture = bookings.get(id);
        TopicVersion topic = versions.get(lecture.topic());
        String number = requests.find(id).map(RequestBrief::number).orElseThrow(() -> new NotFound("request " + id));
        String town = organizations.town(lecture.wanted().town()).map(Town::name).orElse("");
        String language = catalog.languages().stream().filter(l -> l.code().equals(lecture.wanted().language()))
                .map(l -> l.in(locale)).findFirst().orElse("");
        return new SheetPage(lecture, topic, number, town, language, named(lecture.wanted().namedPerson()),
                panels.of(actor, id), missing(lecture, topic), marks(id), code(lecture), actor.role(), form, errors);
    }

    private static List<String> missing(LectureBooking lecture, TopicVersion topic) {
        return switch (lecture.state()) {
            case REQUESTED, CONFIRMED_CONTENT, ASSIGNED, ACCEPTED, READY -> lecture.missing(topic).map(b -> List.of(b.key()))
                    .orElse(List.of());
            case HELD, FEEDBACK, CLOSED, CANCELLED, NO_SHOW -> List.of();
        };
    }

    private String named(@Nullable PersonId person) {
        return person == null
                ? ""
                : elevated.asSystem(() -> jdbc.sql("select name from roster.person where person_id = roster.now_is(:person)")
                        .param("person", person).query(String.class).single());
    }

    private Map<Mark, Integer> marks(RequestId id) {
        record Many(Mark mark, int many) {}
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        jdbc.sql("select mark, count(*)::int as many from lecture.feedback where request_id = :request group by mark")
                .param("request", id).query(Rows.of(Many.class)).list().forEach(m -> marks.put(m.mark(), m.many()));
        return marks;
    }

    private String code(LectureBooking lecture) {
        return feedback.open(lecture.request()) ? feedback.path(lecture.request()) : "";
    }

    static void staff(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
    }
}
