package org.touyan.people.studio.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;

/** A studio, from its application to its end. */
@Table(schema = "studio", name = "studio")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public final class Studio {

    /** What public notices, opinions and files call it. */
    public static final String KIND = "studio";

    public static final Steps<StudioState, StudioAct> STEPS = StudioSteps.TABLE;

    @Id
    private final StudioId studioId;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Leader leader;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final Called called;
    private final Level level;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Work work;
    private final OrgPath orgPath;
    private final String town;
    private StudioState state;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final Applied applied;
    @Embedded.Nullable
    private @Nullable Naming naming;
    private @Nullable UUID namedBy;
    @Embedded.Nullable
    private @Nullable Term term;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Vacancy vacancy;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Ending ending;
    private @Nullable LocalDate shownSince;
    @Version
    private int version;

    @PersistenceCreator
    Studio(StudioId studioId, Leader leader, Called called, Level level, Work work, OrgPath orgPath, String town,
            StudioState state, Applied applied, @Nullable Naming naming, @Nullable UUID namedBy,
            @Nullable Term term, Vacancy vacancy, Ending ending, @Nullable LocalDate shownSince, int version) {
        this.studioId = studioId;
        this.leader = leader;
        this.called = called;
        this.level = level;
        this.work = work;
        this.orgPath = orgPath;
        this.town = town;
        this.state = state;
        this.applied = applied;
        this.naming = naming;
        this.namedBy = namedBy;
        this.term = term;
        this.vacancy = vacancy;
        this.ending = ending;
        this.shownSince = shownSince;
        this.version = version;
    }

    /** @param lineWords what stands after the leader's name */
    public static Studio of(Actor actor, Leader leader, OrgPath path, String town, Application application, String lineWords,
            Instant now) {
        actor.require(StudioSteps.APPLICANTS.toArray(Role[]::new));
        return new Studio(StudioId.next(), leader, new Called(application.nameLine(), lineWords), application.level(),
                Work.of(application), path, town, StudioState.APPLIED,
                new Applied(StudioSteps.signer(actor), actor.name(), now), null, null, null, new Vacancy(null, null), Ending.NONE,
                null, 0);
    }

    @BusinessRule(id = "STU-3", says = "Whoever applied for a studio does not endorse it.")
    public void endorse(Actor actor) {
        StudioState next = STEPS.next(state, StudioAct.ENDORSE, actor.role());
        if (StudioSteps.signer(actor).equals(applied.appliedBy())) {
            throw RuleBroken.because("studio.endorse.same-person");
        }
        state = next;
    }

    /** A step that changes nothing but the state. */
    public void go(StudioAct act, Actor actor) {
        state = STEPS.next(state, act, actor.role());
    }

    public void end(StudioAct act, Actor actor, String why) {
        StudioState next = STEPS.next(state, act, actor.role());
        ending = Ending.because(why);
        state = next;
    }

    /** Puts the particulars right before it is weighed again. */
    public void resubmit(Actor actor, Application application) {
        StudioState next = STEPS.next(state, StudioAct.RESUBMIT, actor.role());
        work = Work.of(application);
        state = next;
    }

    public void name(Actor actor, Naming given, LocalDate today, Term first) {
        StudioState next = STEPS.next(state, StudioAct.NAME, actor.role());
        naming = given.checked(today);
        namedBy = StudioSteps.signer(actor);
        term = first;
        state = next;
    }

    /** The year was in order: it goes on, for as long as its naming holds. */
    public void pass(Actor actor, LocalDate nextReview) {
        state = STEPS.next(state, StudioAct.PASS, actor.role());
        term = term().reviewed(nextReview);
    }

    /** Its naming holds for another term. */
    public void confirm(Actor actor, LocalDate until) {
        state = STEPS.next(state, StudioAct.CONFIRM, actor.role());
        term = term().confirmed(until);
    }

    public void leaderLeaves(Actor actor, LocalDate day, LocalDate by) {
        state = STEPS.next(state, StudioAct.LEAVE, actor.role());
        vacancy = new Vacancy(day, by);
    }

    public void replaceLeader(Actor actor, Leader next, LocalDate today) {
        StudioState after = STEPS.next(state, StudioAct.REPLACE, actor.role());
        vacancy = vacancy.filled(today);
        leader = next;
        shownSince = null;
        state = after;
    }

    /** @param document needed for a revocation */
    public void close(StudioAct act, Actor actor, String why, String document, LocalDate today) {
        String number = act == StudioAct.REVOKE || !document.isBlank()
                ? DocumentNumber.check(document, today).orRefuse("endDocument")
                : null;
        end(act, actor, why);
        ending = ending.on(today, number);
        vacancy = vacancy.over();
        shownSince = null;
    }

    public void show(@Nullable LocalDate since) {
        shownSince = since;
    }

    private Term term() {
        return Objects.requireNonNull(term, "a studio that was never named has no term");
    }

    public Matter matter() {
        return new Matter(KIND, studioId.value(), orgPath);
    }

    public String name() {
        return called.after(leader);
    }

    public StudioId id() {
        return studioId;
    }

    public Leader leader() {
        return leader;
    }

    public Called called() {
        return called;
    }

    public Level level() {
        return level;
    }

    public Work work() {
        return work;
    }

    public OrgPath path() {
        return orgPath;
    }

    public String town() {
        return town;
    }

    public StudioState state() {
        return state;
    }

    public UUID appliedBy() {
        return applied.appliedBy();
    }

    public @Nullable Naming naming() {
        return naming;
    }

    public @Nullable LocalDate reviewDue() {
        return term == null ? null : term.reviewDue();
    }

    public @Nullable LocalDate confirmedUntil() {
        return term == null ? null : term.confirmedUntil();
    }

    public @Nullable LocalDate changeBy() {
        return vacancy.changeBy();
    }

    public Ending ending() {
        return ending;
    }

    public boolean shown() {
        return shownSince != null;
    }

    public boolean alive() {
        return StudioSteps.ALIVE.contains(state);
    }
}
