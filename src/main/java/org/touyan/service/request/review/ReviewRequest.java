package org.touyan.service.request.review;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReviewed;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;

/** "Is it solved?" The answer confirms, reviews and closes the request in one go, or opens it again. */
@Component
public class ReviewRequest {

    private static final int LONGEST = 500;

    private final HelpRequests requests;
    private final Reviews reviews;
    private final Keyers keyers;
    private final AnswerClock due;
    private final Parameters parameters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReviewRequest(HelpRequests requests, Reviews reviews, Keyers keyers, AnswerClock due, Parameters parameters,
            ApplicationEventPublisher facts, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.keyers = keyers;
        this.due = due;
        this.parameters = parameters;
        this.facts = facts;
        this.clock = clock;
    }

    /** By the asker himself. */
    @Transactional
    public void review(Actor asker, RequestId id, Review review) {
        asker.require(Role.ASKER);
        answer(asker, id, review);
    }

    /** By staff who have rung the asker. */
    @Transactional
    @BusinessRule(id = "REQ-6", says = "Whoever keys the asker's answer is none of those who helped.")
    public void keyCallBack(Actor staff, RequestId id, Review review) {
        staff.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (keyers.hasHelpedWith(staff, id)) {
            throw RuleBroken.because("request.callback.own");
        }
        answer(staff, id, review);
    }

    private void answer(Actor actor, RequestId id, Review typed) {
        Review review = checked(typed);
        HelpRequest request = requests.toChange(id);
        Instant now = clock.instant();
        int round = request.round();
        if (review.seeksHelpAgain()) {
            request.reopen(actor, parameters.duration("order.reopen.days"), now, due.offer(request.urgency(), now));
        } else {
            request.confirm(actor, now);
            request.review(actor, now);
            request.close(Actor.SYSTEM, now);
        }
        reviews.add(id, round, review, actor, now);
        requests.save(request);
        boolean keyed = !actor.is(Role.ASKER);
        facts.publishEvent(new RequestReviewed(id, request.path(), review.solved() == Review.Solved.YES,
                keyed ? actor.account() : null, keyed ? actor.name() : "", now));
    }

    @BusinessRule(id = "REQ-7", says = "Whoever says that it is not solved says in a word what is missing.")
    private static Review checked(Review review) {
        String words = FreeText.check(review.words(), 0, LONGEST).orRefuse("words");
        if (words.isEmpty() && review.solved() != Review.Solved.YES) {
            throw RuleBroken.at("words", "request.review.words-missing");
        }
        return new Review(review.solved(), review.content(), words, review.again());
    }
}
