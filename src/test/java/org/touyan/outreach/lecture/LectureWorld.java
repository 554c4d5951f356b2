package org.touyan.outreach.lecture;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.lecture.assign.AssignLecturer;
import org.touyan.outreach.lecture.domain.ContentClass;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.LectureBookings;
import org.touyan.outreach.lecture.domain.Mark;
import org.touyan.outreach.lecture.domain.TalkForm;
import org.touyan.outreach.lecture.domain.TopicText;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.outreach.lecture.lecturer.KeepLecturer;
import org.touyan.outreach.lecture.order.LectureOrder;
import org.touyan.outreach.lecture.order.OrderLecture;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.outreach.lecture.topic.SettleTopic;
import org.touyan.outreach.lecture.topic.WriteTopic;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamKind;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;

import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** A team of speakers in 清港, a topic that was cleared, and whoever orders it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DispatchWorld.class, LectureWorld.Hall.class})
public class LectureWorld {

    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    /** Does what the people around a lecture do. */
    @TestComponent
    public static class Hall {

        private static final AtomicInteger COUNT = new AtomicInteger();

        private final DispatchWorld.People people;
        private final WriteTopic writeTopic;
        private final SettleTopic settleTopic;
        private final TopicVersions versions;
        private final KeepLecturer keepLecturer;
        private final FoundTeam foundTeam;
        private final JoinTeam joinTeam;
        private final OrderLecture orderLecture;
        private final SettleBooking settle;
        private final AssignLecturer assign;
        private final AcceptOrder accept;
        private final LogVisit logVisit;
        private final LectureBookings bookings;
        private final Files files;
        private final TakeFeedback feedback;
        private final JdbcClient jdbc;

        Hall(DispatchWorld.People people, WriteTopic writeTopic, SettleTopic settleTopic, TopicVersions versions,
                KeepLecturer keepLecturer, FoundTeam foundTeam, JoinTeam joinTeam, OrderLecture orderLecture,
                SettleBooking settle,
                AssignLecturer assign, AcceptOrder accept, LogVisit logVisit, LectureBookings bookings, Files files,
                TakeFeedback feedback, JdbcClient jdbc) {
            this.people = people;
            this.writeTopic = writeTopic;
            this.settleTopic = settleTopic;
            this.versions = versions;
            this.keepLecturer = keepLecturer;
            this.foundTeam = foundTeam;
            this.joinTeam = joinTeam;
            this.orderLecture = orderLecture;
            this.settle = settle;
            this.assign = assign;
            this.accept = accept;
            this.logVisit = logVisit;
            this.bookings = bookings;
            this.files = files;
            this.feedback = feedback;
            this.jdbc = jdbc;
        }

        public Actor officer(String name) {
            return people.cityStaff(name);
        }

        public static TopicText text(String title, boolean secret) {
            return TopicText.of(title, ContentClass.MODEL_DEEDS, "一个师傅三十年里做过的一件事", "学艺,改工装,带徒弟", 30, TalkForm.SPEECH,
                    "车间、村里都行", List.of("mandarin", "yuhuan"), "", "工人阶级是我国的领导阶级 | 中华人民共和国宪法 | 1982-12-04", secret);
        }

        /** Written by one, cleared by another. */
        public VersionId cleared(Actor writer, Actor reader, TopicText text, LocalDate until) {
            VersionId id = Acting.doing(writer, () -> writeTopic.write(writer, text));
            Acting.run(writer, () -> writeTopic.submit(writer, id));
            Acting.run(reader, () -> settleTopic.clear(reader, id, until));
            return id;
        }

        public TopicId topicOf(VersionId version) {
            return people.as(Actor.SYSTEM, () -> versions.get(version).topic());
        }

        /** A team whose first member leads it, and who all give this topic in these languages. */
        public UUID team(Actor staff, String name, VersionId topic, List<Actor> members, String... languages) {
            var id = Acting.doing(staff, () -> foundTeam.found(staff,
                    new Charter(name + COUNT.incrementAndGet(), TeamKind.SPEAKERS, null, COUNTY, Set.of("lecture"), "讲给大家听"),
                    null));
            members.forEach(member -> {
                Acting.doing(staff, () -> joinTeam.join(staff, id, person(member),
                        member.equals(members.getFirst()) ? MemberRole.LEAD : MemberRole.MEMBER, LocalDate.of(2026, 1, 1), null));
                lecturer(staff, member, topic, languages);
            });
            return id.value();
        }

        public void lecturer(Actor staff, Actor master, VersionId topic, String... languages) {
            Acting.run(staff, () -> keepLecturer.keep(staff, person(master), Set.of(topicOf(topic))));
            for (String language : languages) {
                people.as(Actor.SYSTEM, () -> jdbc
                        .sql("insert into roster.person_language (person, language) values (?, ?) on conflict do nothing")
                        .params(person(master).value(), language).update());
            }
        }

        public static LectureOrder order(VersionId topic, LocalDate day, LocalTime at, int heads, UUID... teams) {
            int n = COUNT.incrementAndGet();
            return new LectureOrder("lecture-" + n, topic, List.of(teams), null, null, "上湫村老人会", UnitKind.VILLAGE,
                    Beijing.at(day.atTime(at)), QINGGANG, "文化礼堂", heads, "", "", "", false, "", null, "郑有根",
                    "1390002%04d".formatted(n), "");
        }

        public static LectureOrder with(LectureOrder o, String language, String wishes, boolean workingTime) {
            return new LectureOrder(o.key(), o.topic(), o.teams(), o.named(), o.body(), o.unitName(), o.unitKind(), o.from(),
                    o.town(),
                    o.place(), o.heads(), language, wishes, o.needs(), workingTime, o.consentBy(), o.consentOn(), o.askerName(),
                    o.phone(), o.address());
        }

        public RequestId ordered(Actor actor, LectureOrder order) {
            return Acting.doing(actor, () -> orderLecture.order(actor, order)).request();
        }

        /** As far as everybody having been asked and the lecturers having said yes. */
        public OrderId agreed(Actor officer, RequestId request, UUID team, Actor lecturer) {
            OrderId order = asked(officer, request, team, lecturer);
            Acting.run(lecturer, () -> accept.accept(lecturer, order));
            return order;
        }

        public OrderId asked(Actor officer, RequestId request, UUID team, Actor lecturer) {
            if (state(request) == BookingState.REQUESTED) {
                Acting.run(officer, () -> settle.confirmContent(officer, request));
            }
            return Acting.doing(officer, () -> assign.assign(officer, request, team, person(lecturer)));
        }

        public void told(Actor lecturer, OrderId order, int minutes, @Nullable Integer heads, String remark) {
            Acting.run(lecturer, () -> logVisit.log(lecturer, order,
                    new VisitLog(Outcome.SOLVED, remark, minutes, heads, false, false, "log-" + COUNT.incrementAndGet())));
        }

        public void toldWithAPhoto(Actor lecturer, OrderId order) {
            Picture photo = files.prepare("现场.jpg", new ByteArrayInputStream(Jpegs.plain(60, 80)));
            Acting.run(lecturer, () -> logVisit.log(lecturer, order,
                    new VisitLog(Outcome.SOLVED, "讲了", 30, 6, false, false, "log-" + COUNT.incrementAndGet()), List.of(photo)));
        }

        /** One picture more to show while it is told. */
        public void illustrated(Actor officer, VersionId topic) {
            Picture picture = files.prepare("锉刀.jpg", new ByteArrayInputStream(Jpegs.plain(60, 80)));
            Acting.run(officer, () -> writeTopic.illustrate(officer, topic, List.of(picture)));
        }

        public BookingState state(RequestId request) {
            return booking(request).state();
        }

        public LectureBooking booking(RequestId request) {
            return people.as(Actor.SYSTEM, () -> bookings.get(request));
        }

        public <T> T ask(Class<T> type, String sql, Object... arguments) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql(sql).params(arguments).query(type).single());
        }

        public <T> T asSystem(Supplier<T> work) {
            return people.as(Actor.SYSTEM, work);
        }

        /** A listener has tapped. */
        public void heard(RequestId request) {
            feedback.take(feedback.path(request).replace("/talk/", ""), Mark.CLEAR, "page-" + COUNT.incrementAndGet());
        }

        /** He has agreed to be seen. */
        public void shown(Actor master) {
            people.as(Actor.SYSTEM, () -> jdbc.sql("update roster.person set published = true where person_id = ?")
                    .params(person(master).value()).update());
        }

        public PersonId personOf(Actor master) {
            return person(master);
        }

        public Actor union(String name) {
            return people.staff(name, Role.ENTERPRISE_UNION, COUNTY.child(QINGGANG).child("e1"));
        }

        public static Instant at(LocalDate day, int hour, int minute) {
            return Beijing.at(day.atTime(hour, minute));
        }
    }
}
