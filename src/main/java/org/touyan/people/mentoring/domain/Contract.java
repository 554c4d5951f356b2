package org.touyan.people.mentoring.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.people.mentoring.ContractState.DRAFT;

/** 师徒合同: one master, one apprentice, their employer and a witness, from the draft to the certificate. */
@Table(schema = "mentoring", name = "contract")
@SuppressWarnings("UnusedVariable") // The version is read by Spring Data only.
public class Contract {

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_NUMBER = 40;
    public static final Steps<ContractState, ContractAct> STEPS = ContractSteps.TABLE;

    @Id
    private final ContractId contractId;
    private ContractState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Pair pair;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Employer employer;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Craft craft;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Span span;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Money money;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Origin origin;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Agreed agreed;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Result result;
    private int textNo;
    private @Nullable Integer pendingNo;
    @Version
    private int version;

    @PersistenceCreator
    Contract(ContractId contractId, ContractState state, Pair pair, Employer employer, Craft craft, Span span, Money money,
            Origin origin, Agreed agreed, Result result, int textNo, @Nullable Integer pendingNo, int version) {
        this.contractId = contractId;
        this.state = state;
        this.pair = pair;
        this.employer = employer;
        this.craft = craft;
        this.span = span;
        this.money = money;
        this.origin = origin;
        this.agreed = agreed;
        this.result = result;
        this.textNo = textNo;
        this.pendingNo = pendingNo;
        this.version = version;
    }

    /** @param longestTenure how many months ago the apprentice may have come to the company at most: he is new (岗位新人) */
    public static Contract written(Actor actor, Pair pair, Employer employer, Craft craft, Span span, Money money, Origin origin,
            int longestTenure) {
        actor.require(ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
        pair.mayBeginOn(span.fromDay(), longestTenure);
        return new Contract(ContractId.next(), DRAFT, pair, employer, craft, span, money.checked(), origin, Agreed.NOBODY,
                Result.NONE, 1, null, 0);
    }

    /** New words while nobody is bound: what was agreed to and signed before does not count for them. */
    public int rewrite(Actor actor) {
        state = STEPS.next(state, ContractAct.REWRITE, actor.role());
        agreed = Agreed.NOBODY;
        return ++textNo;
    }

    @BusinessRule(id = "MEN-5", says = "A pair comes about when master and apprentice have both said yes; either may say no without a reason.")
    public void agree(Actor actor, Party party, Instant now) {
        state = STEPS.next(state, ContractAct.AGREE, actor.role());
        agreed = agreed.by(party, now);
    }

    public void offer(Actor actor) {
        ContractState next = STEPS.next(state, ContractAct.OFFER, actor.role());
        if (!agreed.both()) {
            throw RuleBroken.because("mentoring.offer.not-agreed");
        }
        state = next;
    }

    /** The words that are to be signed now: those of the contract, or of what is to change it. */
    public int textToSign(Actor actor, ContractAct act) {
        if (pendingNo != null && state.held()) {
            return pendingNo;
        }
        STEPS.next(state, act, actor.role());
        return textNo;
    }

    /** All four have signed. */
    @BusinessRule(id = "MEN-6", says = "A contract is in force when master, apprentice and employer have signed and the witness has signed last.")
    public void activate(Actor actor, LocalDate day, Instant now) {
        state = STEPS.next(state, ContractAct.ACTIVATE, actor.role());
        result = result.signed(day, now);
    }

    /** Other words are put before those who sign; what was offered before is off the table. */
    public void amend(Actor actor, int no) {
        STEPS.next(state, ContractAct.AMEND, actor.role());
        pendingNo = no;
    }

    /** The same for more time, a pause, its end, another master. */
    public void offer(Actor actor, ChangeKind kind, @Nullable LocalDate until, int no) {
        STEPS.next(state, kind.offer(), actor.role());
        if (kind == ChangeKind.EXTEND) {
            span.prolonged(Objects.requireNonNull(until));
        }
        pendingNo = no;
    }

    public void withdraw(Actor actor) {
        STEPS.next(state, ContractAct.WITHDRAW, actor.role());
        pending();
        pendingNo = null;
    }

    /** The number of the text that waits for signatures. */
    public int pending() {
        if (pendingNo == null) {
            throw new Conflict("mentoring.amend.none");
        }
        return pendingNo;
    }

    /** Other words are signed by all four: from now on they are the contract. */
    public void amended() {
        textNo = pending();
        pendingNo = null;
    }

    @BusinessRule(id = "MEN-16", says = "More time, a pause, its end and another master are signed by master, apprentice, employer and witness, like the contract itself.", source = "劳动合同法第三十五条")
    public void changed(Actor actor, ChangeKind kind, @Nullable LocalDate until, String words, LocalDate today) {
        ContractState next = STEPS.next(state, kind.act(), actor.role());
        amended();
        if (kind == ChangeKind.EXTEND) {
            span = span.prolonged(Objects.requireNonNull(until));
        } else if (kind == ChangeKind.MASTER) {
            result = result.ended(today, EndReason.MASTER_CHANGED, words);
        }
        state = next;
    }

    public void assess(Actor actor) {
        state = STEPS.next(state, ContractAct.ASSESS, actor.role());
    }

    public void graduate(Actor actor, LocalDate day, @Nullable String level, String certificate, String words) {
        ContractState next = STEPS.next(state, ContractAct.GRADUATE, actor.role());
        result = result.reached(day, level, FreeText.check(certificate, 0, LONGEST_NUMBER).orRefuse("certificateNo"),
                FreeText.check(words, 2, LONGEST_WORDS).orRefuse("resultWords"));
        state = next;
    }

    public void terminate(Actor actor, EndReason reason, String words, LocalDate day) {
        ContractState next = STEPS.next(state, ContractAct.TERMINATE, actor.role());
        result = result.ended(day, reason, FreeText.check(words, 2, LONGEST_WORDS).orRefuse("endWords"));
        state = next;
    }

    public void lapse(Actor actor, LocalDate day) {
        state = STEPS.next(state, ContractAct.LAPSE, actor.role());
        result = result.ended(day, EndReason.LAPSED, "");
    }

    public ContractId id() {
        return contractId;
    }

    public ContractState state() {
        return state;
    }

    public Pair pair() {
        return pair;
    }

    public Employer employer() {
        return employer;
    }

    public OrgPath path() {
        return employer.orgPath();
    }

    public Craft craft() {
        return craft;
    }

    public Span span() {
        return span;
    }

    public Money money() {
        return money;
    }

    public Origin origin() {
        return origin;
    }

    public Agreed agreed() {
        return agreed;
    }

    public Result result() {
        return result;
    }

    public int textNo() {
        return textNo;
    }

    public @Nullable Integer pendingNo() {
        return pendingNo;
    }
}
