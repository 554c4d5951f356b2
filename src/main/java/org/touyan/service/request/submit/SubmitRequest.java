package org.touyan.service.request.submit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.Caller;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;
import org.touyan.service.request.domain.Need;
import org.touyan.service.request.domain.Spot;
import org.touyan.service.request.domain.Weight;

/** Takes in a request, once. */
@Component
public class SubmitRequest {

    private final Reading reading;
    private final Callers callers;
    private final Limits limits;
    private final EarlierQuery earlier;
    private final DayNumbers numbers;
    private final PlaceOrder orders;
    private final HelpRequests requests;
    private final AnswerClock due;
    private final Parameters parameters;
    private final Elevated elevated;
    private final Clock clock;

    SubmitRequest(Reading reading, Callers callers, Limits limits, EarlierQuery earlier, DayNumbers numbers,
            PlaceOrder orders, HelpRequests requests, AnswerClock due, Parameters parameters, Elevated elevated, Clock clock) {
        this.reading = reading;
        this.callers = callers;
        this.limits = limits;
        this.earlier = earlier;
        this.numbers = numbers;
        this.orders = orders;
        this.requests = requests;
        this.due = due;
        this.parameters = parameters;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * @param actor the public, or staff who key it in for somebody
     * @throws TooOften when this phone or this address has sent too many
     */
    @Transactional
    public Receipt submit(Actor actor, Submission asked) {
        return submit(actor, asked, true);
    }

    /** @param counts whether it counts towards what a phone and an address may send */
    @Transactional
    Receipt submit(Actor actor, Submission asked, boolean counts) {
        Need need = reading.need(asked);
        Spot spot = reading.spot(actor, asked);
        Caller caller = callers.of(asked.askerName(), asked.phone());
        // The asker does not see other requests, nor his own before it has a secret: this block looks and writes for him.
        return elevated.asSystem(() -> once(asked, caller).orElseGet(() -> write(actor, asked, counts, need, spot, caller)));
    }

    @BusinessRule(id = "REQ-5", says = "The same submission, or the same words from the same phone within the parameter request.duplicate.minutes, is one request.")
    private Optional<Receipt> once(Submission asked, Caller caller) {
        byte[] key = reading.key(asked.key());
        byte[] phone = caller.phonePrint();
        if (phone == null) {
            earlier.waitFor("submit " + asked.key());
            return earlier.bySubmitKey(key);
        }
        earlier.waitFor("submit " + asked.key(), "phone " + HexFormat.of().formatHex(phone));
        Optional<Receipt> sent = earlier.bySubmitKey(key);
        if (sent.isPresent() || asked.series() != null) {
            return sent;
        }
        Duration minutes = parameters.duration("request.duplicate.minutes");
        return earlier.sameWords(phone, asked.words(), asked.slot(), clock.instant().minus(minutes));
    }

    private Receipt write(Actor actor, Submission asked, boolean counts, Need need, Spot spot, Caller caller) {
        Instant now = clock.instant();
        if (counts && asked.channel() == Channel.WEB && caller.phonePrint() != null) {
            limits.count(caller.phonePrint(), asked.address(), now);
        }
        Weight weight = reading.weight(asked);
        RequestId id = RequestId.next();
        Need placed = asked.slot() == null ? need : orders.place(asked.slot(), id, asked.heads(), asked.series(), need);
        HelpRequest request = requests.save(HelpRequest.submitted(actor, id, numbers.next(now), placed, spot, caller, weight,
                reading.arrival(actor, asked, now), due.triage(weight.urgency(), now)));
        return new Receipt(request.id(), request.number(), false);
    }
}
