package org.touyan.service.request.submit;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.Caller;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;
import org.touyan.service.request.domain.Need;
import org.touyan.service.request.domain.Spot;
import org.touyan.service.request.domain.Weight;

/** "He has just rung me": an expert notes a call after the fact, and the request is his. */
@Component
public class NoteCall {

    private final Reading reading;
    private final Callers callers;
    private final EarlierQuery earlier;
    private final DayNumbers numbers;
    private final HelpRequests requests;
    private final AnswerClock due;
    private final Elevated elevated;
    private final Clock clock;

    NoteCall(Reading reading, Callers callers, EarlierQuery earlier, DayNumbers numbers, HelpRequests requests,
            AnswerClock due, Elevated elevated, Clock clock) {
        this.reading = reading;
        this.callers = callers;
        this.earlier = earlier;
        this.numbers = numbers;
        this.requests = requests;
        this.due = due;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional
    public Receipt note(Actor expert, Submission call) {
        expert.require(Role.EXPERT);
        UUID person = expert.person();
        if (person == null) {
            throw new NotAllowed("an expert without a roster entry notes no calls");
        }
        Need need = reading.need(call.naming(new PersonId(person)));
        Spot spot = reading.spot(expert, call);
        Caller caller = callers.of(call.askerName(), call.phone());
        return elevated.asSystem(() -> {
            earlier.waitFor("submit " + call.key());
            return earlier.bySubmitKey(reading.key(call.key()))
                    .orElseGet(() -> write(expert, new PersonId(person), call, need, spot, caller));
        });
    }

    private Receipt write(Actor expert, PersonId person, Submission call, Need need, Spot spot, Caller caller) {
        Instant now = clock.instant();
        Weight weight = reading.weight(call);
        HelpRequest request = requests.save(HelpRequest.notedBy(expert, person, RequestId.next(), numbers.next(now), need, spot,
                caller, weight, reading.arrival(expert, call, now), due.firstContact(now)));
        return new Receipt(request.id(), request.number(), false);
    }
}
