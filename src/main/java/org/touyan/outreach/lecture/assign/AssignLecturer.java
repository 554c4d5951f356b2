package org.touyan.outreach.lecture.assign;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Materials;
import org.touyan.outreach.lecture.domain.Parts;
import org.touyan.outreach.lecture.domain.Parts.Part;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.RequestId;

/** Whoever leads a team, or staff, asks one of its lecturers to go: he is invited, and free to say no. */
@Component
public class AssignLecturer {

    private final LectureBookings bookings;
    private final TopicVersions versions;
    private final Parts parts;
    private final Materials materials;
    private final OfferOrder offer;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final AuditTrail audit;

    AssignLecturer(LectureBookings bookings, TopicVersions versions, Parts parts, Materials materials, OfferOrder offer,
            JdbcClient jdbc,
            Elevated elevated, AuditTrail audit) {
        this.bookings = bookings;
        this.versions = versions;
        this.parts = parts;
        this.materials = materials;
        this.offer = offer;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.audit = audit;
    }

    /** @throws Conflict when that team has somebody who was asked or has said yes */
    @Transactional
    public OrderId assign(Actor actor, RequestId id, UUID team, PersonId person) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        LectureBooking booking = bookings.toChange(id);
        refuseStranger(actor, team);
        booking.assign(actor);
        List<Part> all = parts.of(id);
        Part part = all.stream().filter(p -> p.teamId().equals(team)).findFirst()
                .orElseThrow(() -> new NotFound("team %s of %s".formatted(team, id)));
        if (part.personId() != null) {
            throw new Conflict("lecture.assign.already", part.team());
        }
        return elevated.asSystem(() -> {
            refuse(booking, all, person);
            OrderId order = offer.offerTalk(actor, id, person, part.lead(), part.team());
            parts.invite(id, team, person, order);
            materials.showTo(person, booking.topic());
            bookings.save(booking);
            audit.note(actor, "lecture.assigned", "lecture", id, booking.path(), "order", order.toString());
            return order;
        });
    }

    private void refuseStranger(Actor actor, UUID team) {
        if (actor.is(Role.EXPERT) && !jdbc.sql("select lecture.leads(:team)").param("team", team).query(Boolean.class).single()) {
            throw new NotAllowed("%s assigns for team %s (expected: whoever leads it)".formatted(actor.person(), team));
        }
    }

    @BusinessRule(id = "LEC-6", says = "Only a lecturer who gives that topic and speaks the language wished for is asked, and nobody who is elsewhere at that time.")
    private void refuse(LectureBooking booking, List<Part> all, PersonId person) {
        if (all.stream().anyMatch(p -> person.equals(p.personId()))) {
            throw RuleBroken.at("person", "lecture.assign.twice");
        }
        if (!talksAbout(person, versions.get(booking.topic()).topic())) {
            throw RuleBroken.at("person", "lecture.assign.topic");
        }
        String language = booking.wanted().language();
        if (!language.isEmpty() && !speaks(person, language)) {
            throw RuleBroken.at("person", "lecture.assign.language");
        }
        if (taken(person, booking)) {
            throw RuleBroken.at("person", "lecture.assign.taken");
        }
    }

    private boolean talksAbout(PersonId person, TopicId topic) {
        return jdbc.sql("""
                select exists (select 1 from lecture.lecturer l join lecture.lecturer_topic x using (person_id)
                  where l.person_id = any(roster.selves(:person)) and l.ended_at is null and x.topic_id = :topic)
                """).param("person", person).param("topic", topic).query(Boolean.class).single();
    }

    private boolean speaks(PersonId person, String language) {
        return jdbc.sql("select exists (select 1 from roster.person_language where person = :person and language = :language)")
                .param("person", person).param("language", language).query(Boolean.class).single();
    }

    /** The first look gives the sentence; the exclusion constraint of visits decides when he says yes. */
    private boolean taken(PersonId person, LectureBooking booking) {
        return jdbc.sql("""
                select exists (select 1 from visit.visit v
                where v.expert_id = any(roster.selves(:person)) and v.state in ('SCHEDULED', 'IN_SERVICE')
                  and tstzrange(v.from_at, v.to_at) && tstzrange(:from, :to))
                """)
                .param("person", person)
                .param("from", booking.wanted().fromAt())
                .param("to", booking.wanted().toAt())
                .query(Boolean.class)
                .single();
    }
}
