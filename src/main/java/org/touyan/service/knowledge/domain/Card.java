package org.touyan.service.knowledge.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Authorship;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Hand;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardId;
import org.touyan.service.knowledge.CardState;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.knowledge.CardState.DRAFT;
import static org.touyan.service.knowledge.CardState.DROPPED;
import static org.touyan.service.knowledge.CardState.PUBLISHED;
import static org.touyan.service.knowledge.CardState.REPLACED;
import static org.touyan.service.knowledge.CardState.SUBMITTED;
import static org.touyan.service.knowledge.CardState.WITHDRAWN;

/** One version of a knowledge card: written, published by another, replaced by the next or withdrawn with a reason. */
@Table(schema = "knowledge", name = "card")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Card {

    private static final Set<CardState> NOTHING = EnumSet.noneOf(CardState.class);
    private static final Set<Role> WRITERS = EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<CardState, CardAct> STEPS = new Steps<CardState, CardAct>("version of a knowledge card")
            .allow(CardAct.WRITE, NOTHING, DRAFT, WRITERS)
            .allow(CardAct.REWRITE, EnumSet.of(DRAFT), DRAFT, WRITERS)
            .allow(CardAct.SUBMIT, EnumSet.of(DRAFT), SUBMITTED, WRITERS)
            .allow(CardAct.RETURN, EnumSet.of(SUBMITTED), DRAFT, OFFICERS)
            .allow(CardAct.PUBLISH, EnumSet.of(SUBMITTED), PUBLISHED, OFFICERS)
            .allow(CardAct.REPLACE, EnumSet.of(PUBLISHED), REPLACED, OFFICERS)
            .allow(CardAct.DROP, EnumSet.of(DRAFT), DROPPED, WRITERS)
            .allow(CardAct.WITHDRAW, EnumSet.of(PUBLISHED), WITHDRAWN, EnumSet.of(EXPERT, CITY_STAFF));

    @Id
    private final CardId cardId;
    private final AnswerId answerId;
    private final int versionNo;
    private CardState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private CardText text;
    private boolean named;
    private boolean agreed;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Authorship authorship;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "published_")
    private Hand published;
    @Version
    private int version;

    @PersistenceCreator
    Card(CardId cardId, AnswerId answerId, int versionNo, CardState state, CardText text, boolean named, boolean agreed,
            Authorship authorship, Hand published, int version) {
        this.cardId = cardId;
        this.answerId = answerId;
        this.versionNo = versionNo;
        this.state = state;
        this.text = text;
        this.named = named;
        this.agreed = agreed;
        this.authorship = authorship;
        this.published = published;
        this.version = version;
    }

    /** @param agreed whether the expert has read it, when staff write for him; what he writes himself is his word */
    public static Card written(Actor actor, AnswerId answer, int number, CardText text, boolean named, boolean agreed,
            Instant now) {
        STEPS.refuseOthers(CardAct.WRITE, actor.role());
        return new Card(CardId.next(), answer, number, DRAFT, text, named, agreed || actor.is(EXPERT),
                Authorship.begun(actor, now), Hand.NOBODY, 0);
    }

    /** Whoever wrote last is the one who may not publish it. */
    public void rewrite(Actor actor, CardText other, boolean byName, boolean hasAgreed) {
        state = STEPS.next(state, CardAct.REWRITE, actor.role());
        text = other;
        named = byName;
        agreed = hasAgreed || actor.is(EXPERT);
        authorship = authorship.rewritten(actor);
    }

    @BusinessRule(id = "KNO-3", says = "A card is the expert's word: it leaves his or the staff's hands only when he has read it and agreed.", source = "PIPL 13, 25")
    public void submit(Actor actor, Instant now) {
        CardState next = STEPS.next(state, CardAct.SUBMIT, actor.role());
        if (!agreed && !actor.is(EXPERT)) {
            throw RuleBroken.at("agreed", "knowledge.agreed.missing");
        }
        state = next;
        agreed = true;
        authorship = authorship.submitted(now);
    }

    /** @param expert whose card it is */
    @BusinessRule(id = "KNO-4", says = "A card is published by an officer who has neither written it nor is the one whose word it is.")
    public void publish(Actor actor, PersonId expert, Instant now) {
        CardState next = STEPS.next(state, CardAct.PUBLISH, actor.role());
        if (authorship.isOf(actor) || expert.value().equals(actor.person())) {
            throw RuleBroken.because("knowledge.same-person");
        }
        state = next;
        published = Hand.of(actor, now);
    }

    /** By the next version, in the same moment. */
    public void replaced(Actor actor, Instant now) {
        state = STEPS.next(state, CardAct.REPLACE, actor.role());
        authorship = authorship.ended(now);
    }

    public void sendBack(Actor actor, String why) {
        CardState next = STEPS.next(state, CardAct.RETURN, actor.role());
        authorship = authorship.sentBack(why);
        state = next;
    }

    public void drop(Actor actor, Instant now) {
        state = STEPS.next(state, CardAct.DROP, actor.role());
        authorship = authorship.ended(now);
    }

    public void withdraw(Actor actor, String why, Instant now) {
        CardState next = STEPS.next(state, CardAct.WITHDRAW, actor.role());
        authorship = authorship.withdrawn(why, now);
        state = next;
    }

    public CardId id() {
        return cardId;
    }

    public AnswerId answer() {
        return answerId;
    }

    public int number() {
        return versionNo;
    }

    public CardState state() {
        return state;
    }

    public CardText text() {
        return text;
    }

    public boolean named() {
        return named;
    }

    public boolean agreed() {
        return agreed;
    }

    public String remark() {
        return authorship.remark();
    }

    public String writer() {
        return authorship.writtenByName();
    }

    public @Nullable Instant publishedAt() {
        return published.at();
    }
}
