package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.PUBLIC;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.campaign.DemandState.COLLECTED;
import static org.touyan.outreach.campaign.DemandState.CONFIRMED;
import static org.touyan.outreach.campaign.DemandState.FOLLOWED_UP;
import static org.touyan.outreach.campaign.DemandState.IN_PROGRESS;
import static org.touyan.outreach.campaign.DemandState.MATCHED;
import static org.touyan.outreach.campaign.DemandState.PARTLY;
import static org.touyan.outreach.campaign.DemandState.PLANNED;
import static org.touyan.outreach.campaign.DemandState.SCREENED;
import static org.touyan.outreach.campaign.DemandState.SOLVED;
import static org.touyan.outreach.campaign.DemandState.UNSOLVED;
import static org.touyan.outreach.campaign.DemandState.WITHDRAWN;

/** What a company asks for, from the first word to the question three months later. */
@Table(schema = "campaign", name = "demand")
@SuppressWarnings("UnusedVariable") // The version is read by Spring Data only.
public class Demand {

    private static final int LONGEST_WORDS = 300;
    private static final Set<DemandState> NOTHING = EnumSet.noneOf(DemandState.class);
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> COMPANY = EnumSet.of(ASKER, ENTERPRISE_UNION);

    /** Only the company says that it was helped; the union only reports. */
    public static final Steps<DemandState, DemandAct> STEPS = new Steps<DemandState, DemandAct>("demand of a company")
            .allow(DemandAct.COLLECT, NOTHING, COLLECTED, EnumSet.of(PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF))
            .allow(DemandAct.SCREEN, EnumSet.of(COLLECTED, SCREENED), SCREENED, STAFF)
            .allow(DemandAct.MATCH, EnumSet.of(SCREENED), MATCHED, EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF))
            .allow(DemandAct.UNMATCH, EnumSet.of(MATCHED, PLANNED), SCREENED, STAFF)
            .allow(DemandAct.PLAN, EnumSet.of(MATCHED, PLANNED), PLANNED, STAFF)
            .allow(DemandAct.PLAN, EnumSet.of(IN_PROGRESS), IN_PROGRESS, STAFF)
            .allow(DemandAct.BEGIN, EnumSet.of(PLANNED, IN_PROGRESS), IN_PROGRESS, EnumSet.of(SYSTEM))
            .allow(DemandAct.SOLVE, EnumSet.of(IN_PROGRESS), SOLVED, STAFF)
            .allow(DemandAct.PART, EnumSet.of(IN_PROGRESS), PARTLY, STAFF)
            .allow(DemandAct.FAIL, EnumSet.of(SCREENED, MATCHED, PLANNED, IN_PROGRESS), UNSOLVED, STAFF)
            .allow(DemandAct.CONFIRM, EnumSet.of(SOLVED, PARTLY, UNSOLVED), CONFIRMED, COMPANY)
            .allow(DemandAct.OBJECT, EnumSet.of(SOLVED, PARTLY), UNSOLVED, COMPANY)
            .allow(DemandAct.ESCALATE, EnumSet.of(PARTLY, UNSOLVED), SCREENED, STAFF)
            .allow(DemandAct.FOLLOW_UP, EnumSet.of(CONFIRMED), FOLLOWED_UP, STAFF)
            .allow(DemandAct.WITHDRAW, EnumSet.of(COLLECTED, SCREENED), WITHDRAWN,
                    EnumSet.of(ASKER, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF));

    @Id
    private final DemandId demandId;
    private final CallId callId;
    private final String number;
    private DemandState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Need need;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Company company;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Contact contact;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Origin origin;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Problem problem;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Outcome outcome;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Signature signature;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Followed followed;
    private String withdrawnBecause;
    @Version
    private int version;

    @PersistenceCreator
    Demand(DemandId demandId, CallId callId, String number, DemandState state, Need need, Company company, Contact contact,
            Origin origin, Problem problem, Outcome outcome, Signature signature, Followed followed, String withdrawnBecause,
            int version) {
        this.demandId = demandId;
        this.callId = callId;
        this.number = number;
        this.state = state;
        this.need = need;
        this.company = company;
        this.contact = contact;
        this.origin = origin;
        this.problem = problem;
        this.outcome = outcome;
        this.signature = signature;
        this.followed = followed;
        this.withdrawnBecause = withdrawnBecause;
        this.version = version;
    }

    public static Demand collected(Actor actor, CallId call, String number, Need need, Company company, Contact contact,
            Origin origin) {
        actor.require(PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
        return new Demand(DemandId.next(), call, number, COLLECTED, need, company, contact, origin, Problem.UNSEEN, Outcome.NONE,
                Signature.NONE, Followed.NOT_YET, "", 0);
    }

    /** Of the same company, stated with the first one. */
    public static Demand added(Actor actor, Demand first, String number, Need need, Origin origin) {
        actor.require(ASKER, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
        return new Demand(DemandId.next(), first.callId, number, COLLECTED, need, first.company, first.contact, origin,
                Problem.UNSEEN, Outcome.NONE, Signature.NONE, Followed.NOT_YET, "", 0);
    }

    /** @param known the company as it is registered; what was said before when it is not */
    public void screen(Actor actor, Problem found, Company known, Instant now) {
        state = STEPS.next(state, DemandAct.SCREEN, actor.role());
        problem = found.by(actor.name(), now);
        company = known;
    }

    public void match(Actor actor) {
        state = STEPS.next(state, DemandAct.MATCH, actor.role());
    }

    /** Whoever had said yes does not go after all. */
    public void unmatch(Actor actor) {
        state = STEPS.next(state, DemandAct.UNMATCH, actor.role());
    }

    public void plan(Actor actor) {
        state = STEPS.next(state, DemandAct.PLAN, actor.role());
    }

    /** Somebody has been there. */
    public void begin(Actor actor) {
        state = STEPS.next(state, DemandAct.BEGIN, actor.role());
    }

    public void report(Actor actor, Outcome what, Instant now) {
        state = STEPS.next(state, switch (Objects.requireNonNull(what.result())) {
            case SOLVED -> DemandAct.SOLVE;
            case PARTLY -> DemandAct.PART;
            case UNSOLVED -> DemandAct.FAIL;
        }, actor.role());
        outcome = what.by(actor.name(), now);
    }

    @BusinessRule(id = "CMP-3", says = "What was solved, who was trained and what was gained counts when the company has put its name to it.")
    public void confirm(Actor actor, Signature signed, @Nullable Integer trained, int followUpDays,
            Instant now) {
        DemandState next = STEPS.next(state, DemandAct.CONFIRM, actor.role());
        outcome = outcome.stated(trained);
        signature = signed.by(actor.is(ASKER) ? contact.contactName() : actor.name(), now);
        followed = Followed.due(Beijing.day(now).plusDays(followUpDays));
        state = next;
    }

    /** It was not so: the company's word holds. */
    public void object(Actor actor, String words) {
        DemandState next = STEPS.next(state, DemandAct.OBJECT, actor.role());
        String said = FreeText.check(words, 2, LONGEST_WORDS).orRefuse("companyWords");
        outcome = new Outcome(Result.UNSOLVED, outcome.resultWords(), outcome.trained(), outcome.trainedSource(),
                outcome.reportedByName(), outcome.reportedAt());
        signature = new Signature(null, said, null, "", null);
        state = next;
    }

    /** It goes up to whoever can do more: another master, a posted problem, help from outside. */
    public void escalate(Actor actor) {
        state = STEPS.next(state, DemandAct.ESCALATE, actor.role());
        outcome = Outcome.NONE;
    }

    @BusinessRule(id = "CMP-4", says = "Whether a solution holds is asked when the days of the parameter campaign.follow-up.days are over, not before.")
    public void followUp(Actor actor, Holds holds, String words, Instant now) {
        DemandState next = STEPS.next(state, DemandAct.FOLLOW_UP, actor.role());
        LocalDate due = Objects.requireNonNull(followed.followUpDue());
        if (Beijing.day(now).isBefore(due)) {
            throw RuleBroken.because("campaign.follow.early", due);
        }
        followed = new Followed(due, holds, FreeText.check(words, 0, LONGEST_WORDS).orRefuse("followWords"), actor.name(), now);
        state = next;
    }

    public void withdraw(Actor actor, String why) {
        DemandState next = STEPS.next(state, DemandAct.WITHDRAW, actor.role());
        withdrawnBecause = FreeText.check(why, 2, LONGEST_WORDS).orRefuse("why");
        state = next;
    }

    public DemandId id() {
        return demandId;
    }

    public CallId call() {
        return callId;
    }

    public String number() {
        return number;
    }

    public DemandState state() {
        return state;
    }

    public Need need() {
        return need;
    }

    public Company company() {
        return company;
    }

    public OrgPath path() {
        return company.orgPath();
    }

    public Contact contact() {
        return contact;
    }

    public Origin origin() {
        return origin;
    }

    public Problem problem() {
        return problem;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Signature signature() {
        return signature;
    }

    public Followed followed() {
        return followed;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
