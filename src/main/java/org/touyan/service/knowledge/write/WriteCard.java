package org.touyan.service.knowledge.write;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.knowledge.domain.CardAct;
import org.touyan.service.knowledge.domain.CardText;
import org.touyan.service.knowledge.domain.Cards;
import org.touyan.service.knowledge.example.Helped;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Writes a card: from a case the expert has been to, or the next version of one that is published. */
@Component
public class WriteCard {

    private final Cards cards;
    private final Answers answers;
    private final Discreet discreet;
    private final Helped helped;
    private final Requests requests;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    WriteCard(Cards cards, Answers answers, Discreet discreet, Helped helped, Requests requests, Elevated elevated,
            AuditTrail audit,
            Clock clock) {
        this.cards = cards;
        this.answers = answers;
        this.discreet = discreet;
        this.helped = helped;
        this.requests = requests;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param expert whose word it is, when staff write for him; null for the only one who came
     * @throws NotFound   when the expert has not been there, or the matter is not for these staff to see
     * @throws RuleBroken at a text that gives somebody away, or when it must be said who of several it is
     */
    @Transactional
    public AnswerId write(Actor actor, RequestId request, @Nullable PersonId expert, CardText text, boolean named,
            boolean agreed) {
        Card.STEPS.refuseOthers(CardAct.WRITE, actor.role());
        Answers.Served served = served(actor, request, expert);
        elevated.runAsSystem(() -> discreet.check(text, List.of(served.askerName())));
        AnswerId id = AnswerId.next();
        Set<String> trades = elevated.asSystem(() -> helped.trades(served.expertId(), served.subject(), served.words()));
        answers.add(id, served, trades, clock.instant());
        cards.save(Card.written(actor, id, 1, text, named, agreed, clock.instant()));
        answers.attach(id, request, actor, clock.instant());
        audit.note(actor, "card.written", "answer", id, served.orgPath());
        return id;
    }

    @Transactional
    public void rewrite(Actor actor, AnswerId id, CardText text, boolean named, boolean agreed) {
        Card.STEPS.refuseOthers(CardAct.REWRITE, actor.role());
        Told told = answers.get(id);
        Card card = cards.latest(id);
        elevated.runAsSystem(() -> discreet.check(text, answers.askers(id)));
        card.rewrite(actor, text, named, agreed);
        cards.save(card);
        audit.note(actor, "card.rewritten", "answer", id, told.orgPath());
    }

    /** Begins the next version with the words of the published one. */
    @Transactional
    public void revise(Actor actor, AnswerId id) {
        Card.STEPS.refuseOthers(CardAct.WRITE, actor.role());
        Told told = answers.get(id);
        Card latest = cards.latest(id);
        if (latest.state() != CardState.PUBLISHED) {
            throw new Conflict("knowledge.revise.not-published");
        }
        cards.save(Card.written(actor, id, latest.number() + 1, latest.text(), latest.named(), false, clock.instant()));
        audit.note(actor, "card.revised", "answer", id, told.orgPath());
    }

    private Answers.Served served(Actor actor, RequestId request, @Nullable PersonId expert) {
        if (!actor.is(Role.EXPERT) && requests.find(request).isEmpty()) {
            throw new NotFound("request " + request);
        }
        List<Answers.Served> all = elevated.asSystem(() -> answers.served(request));
        PersonId who = actor.is(Role.EXPERT) ? PersonId.of(actor) : expert;
        if (who == null && all.size() > 1) {
            throw RuleBroken.at("expert", "knowledge.expert.which");
        }
        return all.stream().filter(one -> who == null || one.expertId().equals(who)).findFirst()
                .orElseThrow(() -> new NotFound("service for request " + request));
    }
}
