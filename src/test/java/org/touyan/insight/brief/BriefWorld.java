package org.touyan.insight.brief;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Months in which somebody was helped, far from those of other tests: each one is used once. */
@TestConfiguration(proxyBeanMethods = false)
@Import({VisitWorld.class, BriefWorld.Months.class})
public class BriefWorld {

    private static final AtomicInteger MONTH = new AtomicInteger();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Helps, lets time pass, and drafts. */
    @TestComponent
    public static class Months {

        private final DispatchWorld.People people;
        private final MovableClock clock;
        private final SubmitRequest submit;
        private final TriageRequest triage;
        private final OfferOrder offer;
        private final AcceptOrder accept;
        private final ScheduleVisit schedule;
        private final LogVisit log;
        private final ReviewRequest review;
        private final DraftBrief draft;

        Months(DispatchWorld.People people, MovableClock clock, SubmitRequest submit, TriageRequest triage, OfferOrder offer,
                AcceptOrder accept, ScheduleVisit schedule, LogVisit log, ReviewRequest review, DraftBrief draft) {
            this.people = people;
            this.clock = clock;
            this.submit = submit;
            this.triage = triage;
            this.offer = offer;
            this.accept = accept;
            this.schedule = schedule;
            this.log = log;
            this.review = review;
            this.draft = draft;
        }

        /** One of which nobody has said anything yet, with a month between it and the last. */
        public YearMonth fresh() {
            return YearMonth.of(2041, 2).plusMonths(2L * MONTH.getAndIncrement());
        }

        /** On the first Monday of the month, from the call to the thanks. */
        public RequestId helped(YearMonth month, String done, String words) {
            LocalDate monday = month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            clock.set(Beijing.at(monday.atTime(9, 12)));
            String key = "brief-" + COUNT.incrementAndGet();
            Actor cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
            Actor master = people.pomeloMaster("徐守田");
            RequestId request = Acting.doing(cadre, () -> submit.submit(cadre, Submission
                    .of(key, Channel.PHONE, "crops", "文旦树叶子发黄", QINGGANG, "王阿姨", "1390000%04d".formatted(7000 + COUNT.get()))
                    .at("上湫村")))
                    .request();
            Acting.run(cadre,
                    () -> triage.triage(cadre, request, new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
            OrderId order = Acting.doing(cadre, () -> offer.offer(cadre, request, person(master), true, "求助的人想请他"));
            Acting.run(master, () -> accept.accept(master, order));
            var from = Beijing.at(monday.plusDays(1).atTime(9, 0));
            var window = new TimeWindow(from, from.plus(Duration.ofHours(2)));
            Acting.doing(master, () -> schedule.schedule(master, order, window, false, false));
            clock.set(window.to());
            Acting.doing(master, () -> log.log(master, order, new VisitLog(Outcome.SOLVED, done, 100, null, false, false, key)));
            Actor asker = Actor.asker(request.value());
            Acting.run(asker,
                    () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, words, false)));
            return request;
        }

        /** On the first morning of the next month. */
        public void over(YearMonth month) {
            clock.set(Beijing.at(month.plusMonths(1).atDay(1).atTime(8, 0)));
        }

        public BriefId drafted(YearMonth month) {
            over(month);
            return Acting.doing(Actor.SYSTEM, () -> draft.draft(Actor.SYSTEM, BriefKind.MONTHLY, Period.month(month)));
        }
    }
}
