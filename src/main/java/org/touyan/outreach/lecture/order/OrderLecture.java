package org.touyan.outreach.lecture.order;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Papers;
import org.touyan.outreach.lecture.domain.Parts;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.outreach.lecture.domain.Wanted;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;
import org.touyan.service.request.Wish;
import org.touyan.service.request.submit.HeadsOnly;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;

/** 你点我讲: anybody orders a lecture, even for one listener. */
@Component
public class OrderLecture {

    /** Of the catalog: what the eight tiles call a lecture. */
    public static final String SUBJECT = "lecture";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_WORDS = 300;
    private static final int MOST_HEADS = 2000;
    private static final int MOST_TEAMS = 4;

    private final SubmitRequest submit;
    private final Requests requests;
    private final TopicVersions versions;
    private final LectureBookings bookings;
    private final Parts parts;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    OrderLecture(SubmitRequest submit, Requests requests, TopicVersions versions, LectureBookings bookings, Parts parts,
            JdbcClient jdbc, Elevated elevated, AuditTrail audit, Clock clock) {
        this.submit = submit;
        this.requests = requests;
        this.versions = versions;
        this.bookings = bookings;
        this.parts = parts;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Receipt order(Actor actor, LectureOrder typed) {
        TopicVersion topic = elevated.asSystem(() -> versions.findById(typed.topic()))
                .orElseThrow(() -> RuleBroken.at("topic", "lecture.order.topic"));
        Wanted wanted = wanted(typed, topic);
        Papers papers = papers(typed);
        refuse(typed, topic, wanted);
        if (wanted.unitKind() == UnitKind.SCHOOL) {
            HeadsOnly.check("wishes", wanted.wishes());
            HeadsOnly.check("needs", wanted.needs());
        }
        Receipt receipt = submit.submit(actor, submission(typed, topic, wanted));
        if (!receipt.earlier()) {
            elevated.runAsSystem(() -> write(actor, receipt.request(), topic, wanted, papers, typed.teams()));
        }
        return receipt;
    }

    private Wanted wanted(LectureOrder typed, TopicVersion topic) {
        if (typed.heads() < 1 || typed.heads() > MOST_HEADS) {
            throw RuleBroken.at("heads", "lecture.order.heads", MOST_HEADS);
        }
        return new Wanted(typed.body(), FreeText.check(typed.unitName(), 1, LONGEST_NAME).orRefuse("unitName"), typed.unitKind(),
                typed.from(), typed.from().plus(Duration.ofMinutes(topic.text().lengthMinutes())), typed.town(),
                FreeText.check(typed.place(), 1, LONGEST_PLACE).orRefuse("place"), typed.heads(), typed.language(),
                FreeText.check(typed.wishes(), 0, LONGEST_WORDS).orRefuse("wishes"),
                FreeText.check(typed.needs(), 0, LONGEST_WORDS).orRefuse("needs"), typed.named());
    }

    private static Papers papers(LectureOrder typed) {
        String by = FreeText.check(typed.consentBy(), 0, LONGEST_NAME).orRefuse("consentBy");
        Papers papers = Papers.of(typed.workingTime());
        return by.isEmpty()
                ? papers
                : papers.consented(by, Objects.requireNonNullElseGet(typed.consentOn(), () -> Beijing.day(typed.from())), "");
    }

    @BusinessRule(id = "LEC-5", says = "A lecture is ordered for a time ahead, from teams that give that topic, in a language it is given in.")
    private void refuse(LectureOrder typed, TopicVersion topic, Wanted wanted) {
        if (!wanted.fromAt().isAfter(clock.instant())) {
            throw RuleBroken.at("day", "lecture.order.past");
        }
        LectureBooking.refuseUncleared(topic, Beijing.day(wanted.fromAt()));
        if (!topic.text().speaks(wanted.language())) {
            throw RuleBroken.at("language", "lecture.order.language");
        }
        List<UUID> teams = typed.teams();
        if (teams.isEmpty() || teams.size() > MOST_TEAMS || teams.stream().distinct().count() != teams.size()
                || !teams.stream().allMatch(team -> gives(team, topic))) {
            throw RuleBroken.at("teams", "lecture.order.teams");
        }
        PersonId named = wanted.namedPerson();
        if (named != null && !talks(named, topic)) {
            throw RuleBroken.at("named", "lecture.order.named");
        }
    }

    private boolean gives(UUID team, TopicVersion topic) {
        return jdbc.sql("select exists (select 1 from lecture.open_team where team_id = :team and topic_id = :topic)")
                .param("team", team).param("topic", topic.topic()).query(Boolean.class).single();
    }

    private boolean talks(PersonId person, TopicVersion topic) {
        return jdbc.sql("select exists (select 1 from lecture.open_lecturer where person_id = :person and topic_id = :topic)")
                .param("person", person).param("topic", topic.topic()).query(Boolean.class).single();
    }

    private static Submission submission(LectureOrder typed, TopicVersion topic, Wanted wanted) {
        LocalDateTime from = Beijing.time(wanted.fromAt());
        String words = "点一场宣讲《%s》，%d月%d日 %s，%d 人听".formatted(topic.text().title(), from.getMonthValue(), from.getDayOfMonth(),
                from.toLocalTime(), wanted.heads());
        return Submission.of(typed.key(), typed.address().isEmpty() ? Channel.PHONE : Channel.WEB, SUBJECT, words, typed.town(),
                typed.askerName(), typed.phone())
                .at(wanted.place())
                .wishing(Wish.APPOINTMENT, "", wanted.fromAt(), wanted.toAt())
                .naming(wanted.namedPerson())
                .onBehalfOf(typed.body())
                .from(typed.address());
    }

    private void write(Actor actor, RequestId request, TopicVersion topic, Wanted wanted, Papers papers, List<UUID> teams) {
        OrgPath path = requests.find(request).orElseThrow().path();
        bookings.save(LectureBooking.order(actor, request, path, topic.id(), wanted, papers, clock.instant()));
        parts.write(request, teams);
        audit.note(actor, "lecture.ordered", "lecture", request, path, "topic", topic.id().toString());
    }
}
