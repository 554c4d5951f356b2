package org.touyan.people.recognition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.NominationState;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.roster.PersonId;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.people.recognition.NominationState.AWARDED;
import static org.touyan.people.recognition.NominationState.CLEARED;
import static org.touyan.people.recognition.NominationState.DELIVERED;
import static org.touyan.people.recognition.NominationState.NOMINATED;
import static org.touyan.people.recognition.NominationState.NOT_CHOSEN;
import static org.touyan.people.recognition.NominationState.POSTED;
import static org.touyan.people.recognition.NominationState.RECOMMENDED;
import static org.touyan.people.recognition.NominationState.VETOED;
import static org.touyan.people.recognition.NominationState.VOTED;
import static org.touyan.people.recognition.NominationState.WITHDRAWN;

/** Somebody put forward for an honour, from the unit's word to the decision. */
@Table(schema = "recognition", name = "nomination")
public final class Nomination {

    /** The kind of file a photographed paper is kept as. */
    public static final String PAPER = "nomination-paper";

    /** What public notices and opinions call it. */
    public static final String KIND = "nomination";

    private static final int REASON = 300;
    private static final Set<Role> UNIT = Set.of(ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> CITY = Set.of(CITY_STAFF);

    public static final Steps<NominationState, NominationAct> STEPS = new Steps<NominationState, NominationAct>("nomination")
            .allow(NominationAct.VOTE, Set.of(NOMINATED), VOTED, UNIT)
            .allow(NominationAct.RECOMMEND, Set.of(VOTED), RECOMMENDED, CITY)
            .allow(NominationAct.AGREE, Set.of(RECOMMENDED), RECOMMENDED, CITY)
            .allow(NominationAct.CLEAR, Set.of(RECOMMENDED), CLEARED, CITY)
            .allow(NominationAct.VETO, Set.of(RECOMMENDED), VETOED, CITY)
            .allow(NominationAct.POST, Set.of(CLEARED), POSTED, CITY)
            .allow(NominationAct.DECIDE, Set.of(POSTED), AWARDED, CITY)
            .allow(NominationAct.DELIVER, Set.of(AWARDED), DELIVERED, Set.of(TOWN_CADRE, CITY_STAFF))
            .allow(NominationAct.REFUSE, EnumSet.of(VOTED, RECOMMENDED, CLEARED, POSTED), NOT_CHOSEN, CITY)
            .allow(NominationAct.WITHDRAW, EnumSet.of(NOMINATED, VOTED, RECOMMENDED, CLEARED, POSTED), WITHDRAWN, UNIT);

    @Id
    private final NominationId nominationId;
    private final NoticeId noticeId;
    private final PersonId personId;
    private final String nomineeName;
    private final String unitName;
    private final String merits;
    private final OrgPath orgPath;
    private NominationState state;
    private final UUID nominatedBy;
    private final Instant nominatedAt;
    @Embedded.Nullable
    private @Nullable Meeting meeting;
    private @Nullable UUID checkedBy;
    private @Nullable UUID decidedBy;
    @Embedded.Nullable
    private @Nullable Verdict verdict;
    private String reason;
    @MappedCollection(idColumn = "nomination")
    private Set<NomineeClass> classes;
    @Version
    private int version;

    @PersistenceCreator
    Nomination(NominationId nominationId, NoticeId noticeId, PersonId personId, String nomineeName, String unitName,
            String merits, OrgPath orgPath, NominationState state, UUID nominatedBy, Instant nominatedAt,
            @Nullable Meeting meeting, @Nullable UUID checkedBy, @Nullable UUID decidedBy, @Nullable Verdict verdict,
            String reason,
            Set<NomineeClass> classes, int version) {
        this.nominationId = nominationId;
        this.noticeId = noticeId;
        this.personId = personId;
        this.nomineeName = nomineeName;
        this.unitName = unitName;
        this.merits = merits;
        this.orgPath = orgPath;
        this.state = state;
        this.nominatedBy = nominatedBy;
        this.nominatedAt = nominatedAt;
        this.meeting = meeting;
        this.checkedBy = checkedBy;
        this.decidedBy = decidedBy;
        this.verdict = verdict;
        this.reason = reason;
        this.classes = classes;
        this.version = version;
    }

    /** Belongs to the union that puts it forward. */
    public static Nomination of(Actor actor, Notice notice, PersonId person, String name, Proposal proposal, Instant now) {
        actor.require(ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
        notice.refuseLate(Beijing.day(now));
        return new Nomination(NominationId.next(), notice.id(), person, name, proposal.unitName(), proposal.merits(),
                actor.scope(), NOMINATED, account(actor), now, null, null, null, null, "",
                proposal.classes().stream().map(NomineeClass::new).collect(Collectors.toSet()), 0);
    }

    public void vote(Actor actor, Meeting held, LocalDate today) {
        NominationState next = STEPS.next(state, NominationAct.VOTE, actor.role());
        meeting = held.checked(today);
        state = next;
    }

    @BusinessRule(id = "RCG-3", says = "Whoever nominated does not check, and the county checks after the days on the unit's wall.")
    public void recommend(Actor actor, LocalDate today) {
        NominationState next = STEPS.next(state, NominationAct.RECOMMEND, actor.role());
        if (account(actor).equals(nominatedBy)) {
            throw RuleBroken.because("recognition.recommend.same-person");
        }
        if (meeting == null || !today.isAfter(meeting.pinnedUntil())) {
            throw RuleBroken.because("recognition.recommend.pinned");
        }
        checkedBy = account(actor);
        state = next;
    }

    /** One department of several agrees. */
    public void agree(Actor actor) {
        state = STEPS.next(state, NominationAct.AGREE, actor.role());
    }

    /** The last one has agreed. */
    public void clear(Actor actor) {
        state = STEPS.next(state, NominationAct.CLEAR, actor.role());
    }

    @BusinessRule(id = "RCG-4", says = "One department's no, with its reason, ends a nomination.", source = "温州办法 Art. 23")
    public void veto(Actor actor, String why) {
        end(NominationAct.VETO, actor, why);
    }

    /** The days are those of its public notice. */
    public void post(Actor actor) {
        state = STEPS.next(state, NominationAct.POST, actor.role());
    }

    @BusinessRule(id = "RCG-6", says = "An honour is decided after its public notice; the roster learns the words of the document.")
    public void decide(Actor actor, Verdict written, LocalDate today) {
        NominationState next = STEPS.next(state, NominationAct.DECIDE, actor.role());
        verdict = written.checked(today);
        decidedBy = account(actor);
        state = next;
    }

    public void deliver(Actor actor) {
        state = STEPS.next(state, NominationAct.DELIVER, actor.role());
    }

    public void refuse(Actor actor, String why) {
        end(NominationAct.REFUSE, actor, why);
    }

    public void withdraw(Actor actor, String why) {
        end(NominationAct.WITHDRAW, actor, why);
    }

    private void end(NominationAct act, Actor actor, String why) {
        NominationState next = STEPS.next(state, act, actor.role());
        reason = FreeText.check(why, 2, REASON).orRefuse("reason");
        state = next;
    }

    private static UUID account(Actor actor) {
        UUID account = actor.account();
        if (account == null) {
            throw new NotAllowed("%s has no account (expected: a person who signs)".formatted(actor.role()));
        }
        return account;
    }

    public NominationId id() {
        return nominationId;
    }

    public NoticeId notice() {
        return noticeId;
    }

    public PersonId person() {
        return personId;
    }

    public String name() {
        return nomineeName;
    }

    public String unitName() {
        return unitName;
    }

    public String merits() {
        return merits;
    }

    public OrgPath path() {
        return orgPath;
    }

    public Matter matter() {
        return new Matter(KIND, nominationId.value(), orgPath);
    }

    public NominationState state() {
        return state;
    }

    public UUID nominatedBy() {
        return nominatedBy;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public @Nullable Meeting meeting() {
        return meeting;
    }

    public @Nullable UUID checkedBy() {
        return checkedBy;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    /** @throws IllegalStateException before the decision */
    public Verdict decided() {
        if (verdict == null) {
            throw new IllegalStateException("nomination %s is %s (expected: decided)".formatted(nominationId, state));
        }
        return verdict;
    }

    /** Why it ended; for the nominee's unit and those above it. */
    public String reason() {
        return reason;
    }

    public Set<String> classes() {
        return classes.stream().map(NomineeClass::quotaClass).collect(Collectors.toUnmodifiableSet());
    }

    public int version() {
        return version;
    }
}
