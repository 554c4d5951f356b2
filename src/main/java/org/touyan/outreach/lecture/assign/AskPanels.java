package org.touyan.outreach.lecture.assign;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.domain.BookingAct;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Parts;
import org.touyan.outreach.lecture.domain.Parts.Part;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** Who goes for each team of a lecture, and who could be asked: in the order of their names, and no other. */
@Component
public class AskPanels {

    private final LectureBookings bookings;
    private final Parts parts;
    private final Experts experts;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    AskPanels(LectureBookings bookings, Parts parts, Experts experts, JdbcClient jdbc, Elevated elevated) {
        this.bookings = bookings;
        this.parts = parts;
        this.experts = experts;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public List<AskPanel> of(Actor actor, RequestId request) {
        LectureBooking booking = bookings.get(request);
        boolean open = LectureBooking.STEPS.allows(booking.state(), BookingAct.ASSIGN, actor.role());
        return parts.of(request).stream().map(part -> panel(actor, booking, part, open)).toList();
    }

    private AskPanel panel(Actor actor, LectureBooking booking, Part part, boolean open) {
        boolean may = open && part.personId() == null && (!actor.is(Role.EXPERT) || leads(part.teamId()));
        List<Choice> choices = may ? elevated.asSystem(() -> able(booking)) : List.of();
        return new AskPanel(part.teamId(), part.team(), elevated.asSystem(() -> name(part.personId())), part.agreed(), may,
                choices, wanted(booking, part, choices));
    }

    /** Whoever ordered has asked for one by name: the first team asks him, unless it knows better. */
    private static String wanted(LectureBooking booking, Part part, List<Choice> choices) {
        String named = Objects.toString(booking.wanted().namedPerson(), "");
        return part.lead() && choices.stream().anyMatch(c -> c.value().equals(named)) ? named : "";
    }

    private boolean leads(UUID team) {
        return jdbc.sql("select lecture.leads(:team)").param("team", team).query(Boolean.class).single();
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? ""
                : experts.find(person).map(card -> card.honour() == null ? card.name() : card.name() + " · " + card.honour())
                        .orElse("");
    }

    private List<Choice> able(LectureBooking booking) {
        record Able(PersonId personId, String name, String team) {}
        return jdbc.sql("""
                select p.person_id, p.name, coalesce((select string_agg(t.name, '、' order by t.name) from roster.team_member m
                  join roster.team t using (team_id) where m.person_id = p.person_id and roster.serves(m) and t.kind = 'SPEAKERS'), '') as team
                from lecture.lecturer l
                join lecture.lecturer_topic x on x.person_id = l.person_id
                join lecture.topic v on v.topic_id = x.topic_id and v.version_id = :version
                join roster.person p on p.person_id = roster.now_is(l.person_id)
                where l.ended_at is null and p.state <> 'LEFT' and p.standing <> 'DECEASED'
                  and (:language = '' or exists (select 1 from roster.person_language s where s.person = p.person_id and s.language = :language))
                order by p.name, p.person_id
                """)
                .param("version", booking.topic())
                .param("language", booking.wanted().language())
                .query(Rows.of(Able.class))
                .list()
                .stream()
                .map(a -> Choice.of(a.personId().toString(), a.team().isEmpty() ? a.name() : a.name() + " · " + a.team()))
                .toList();
    }
}
