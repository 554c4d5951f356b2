package org.touyan.service.knowledge.write;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.knowledge.domain.CardAct;
import org.touyan.service.knowledge.domain.Cards;

/** Takes a card from its writer to the public, and back. */
@Component
public class JudgeCard {

    private final Cards cards;
    private final Answers answers;
    private final Discreet discreet;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeCard(Cards cards, Answers answers, Discreet discreet, Elevated elevated, AuditTrail audit, Clock clock) {
        this.cards = cards;
        this.answers = answers;
        this.discreet = discreet;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void submit(Actor actor, AnswerId id) {
        change(actor, id, CardAct.SUBMIT, "card.submitted", card -> card.submit(actor, clock.instant()));
    }

    @Transactional
    public void sendBack(Actor actor, AnswerId id, String why) {
        change(actor, id, CardAct.RETURN, "card.returned", card -> card.sendBack(actor, why));
    }

    @Transactional
    public void drop(Actor actor, AnswerId id) {
        change(actor, id, CardAct.DROP, "card.dropped", card -> card.drop(actor, clock.instant()));
    }

    /** The version before it goes in the same moment. Whom it may name is asked again: people have come to the roster since. */
    @Transactional
    public void publish(Actor actor, AnswerId id) {
        change(actor, id, CardAct.PUBLISH, "card.published", card -> {
            Told told = answers.get(id);
            elevated.runAsSystem(() -> discreet.check(card.text(), answers.askers(id)));
            card.publish(actor, told.expertId(), clock.instant());
            cards.findByAnswerIdAndState(id, CardState.PUBLISHED).ifPresent(before -> {
                before.replaced(actor, clock.instant());
                cards.save(before);
            });
        });
    }

    /** What is published goes; a version that is being written stays with its writer. */
    @Transactional
    public void withdraw(Actor actor, AnswerId id, String why) {
        Card.STEPS.refuseOthers(CardAct.WITHDRAW, actor.role());
        Told told = answers.get(id);
        Card card = cards.findByAnswerIdAndState(id, CardState.PUBLISHED).orElseGet(() -> cards.latest(id));
        card.withdraw(actor, why, clock.instant());
        cards.save(card);
        audit.note(actor, "card.withdrawn", "answer", id, told.orgPath());
    }

    private void change(Actor actor, AnswerId id, CardAct act, String what, Consumer<Card> change) {
        Card.STEPS.refuseOthers(act, actor.role());
        Told told = answers.get(id);
        Card card = cards.latest(id);
        change.accept(card);
        cards.save(card);
        audit.note(actor, what, "answer", id, told.orgPath());
    }
}
