package org.touyan.people.studio.domain;

import java.time.Instant;
import java.time.LocalDate;
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
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;

/** A studio, from its application to its end. */
@Table(schema = "studio", name = "studio")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public final class Studio {

    /** What public notices, opinions and files call it. */
    public static final String KIND = "studio";

    private static final int REASON = 300;
    public static final Steps<StudioState, StudioAct> STEPS = StudioSteps.TABLE;

    @Id
    private final StudioId studioId;
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Leader leader;
    private final String nameLine;
    private final String lineWords;
    private final Level level;
    private String unitName;
    private String field;
    private LocalDate runningSince;
    private final OrgPath orgPath;
    private final String town;
    private StudioState state;
    private final UUID appliedBy;
    private final String appliedByName;
    private final Instant appliedAt;
    @Embedded.Nullable
    private @Nullable Naming naming;
    private @Nullable UUID namedBy;
    private @Nullable LocalDate reviewDue;
    private @Nullable LocalDate confirmedUntil;
    private @Nullable LocalDate leaderLeftOn;
    private @Nullable LocalDate changeBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedDocument;
    private String reason;
    private @Nullable LocalDate shownSince;
    @Version
    private int version;

    @PersistenceCreator
    Studio(StudioId studioId, Leader leader, String nameLine, String lineWords, Level level, String unitName, String field,
            LocalDate runningSince, OrgPath orgPath, String town, StudioState state, UUID appliedBy, String appliedByName,
            Instant appliedAt, @Nullable Naming naming, @Nullable UUID namedBy, @Nullable LocalDate reviewDue,
            @Nullable LocalDate confirmedUntil, @Nullable LocalDate leaderLeftOn, @Nullable LocalDate changeBy,
            @Nullable LocalDate endedOn, @Nullable String endedDocument, String reason, @Nullable LocalDate shownSince,
            int version) {
        this.studioId = studioId;
        this.leader = leader;
        this.nameLine = nameLine;
        this.lineWords = lineWords;
        this.level = level;
        this.unitName = unitName;
        this.field = field;
        this.runningSince = runningSince;
        this.orgPath = orgPath;
        this.town = town;
        this.state = state;
        this.appliedBy = appliedBy;
        this.appliedByName = appliedByName;
        this.appliedAt = appliedAt;
        this.naming = naming;
        this.namedBy = namedBy;
        this.reviewDue = reviewDue;
        this.confirmedUntil = confirmedUntil;
        this.leaderLeftOn = leaderLeftOn;
        this.changeBy = changeBy;
        this.endedOn = endedOn;
        this.endedDocument = endedDocument;
        this.reason = reason;
        this.shownSince = shownSince;
        this.version = version;
    }

    /** @param lineWords what stands after the leader's name */
    public static Studio of(Actor actor, Leader leader, OrgPath path, String town, Application application, String lineWords,
            Instant now) {
        actor.require(StudioSteps.APPLICANTS.toArray(Role[]::new));
        return new Studio(StudioId.next(), leader, application.nameLine(), lineWords, application.level(), application.unitName(),
                application.field(), application.runningSince(), path, town, StudioState.APPLIED, account(actor), actor.name(),
                now, null,
                null, null, null, null, null, null, null, "", null, 0);
    }

    @BusinessRule(id = "STU-3", says = "Whoever applied for a studio does not endorse it.")
    public void endorse(Actor actor) {
        StudioState next = STEPS.next(state, StudioAct.ENDORSE, actor.role());
        if (account(actor).equals(appliedBy)) {
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
        reason = FreeText.check(why, 2, REASON).orRefuse("reason");
        state = next;
    }

    /** Puts the particulars right before it is weighed again. */
    public void resubmit(Actor actor, Application application) {
        StudioState next = STEPS.next(state, StudioAct.RESUBMIT, actor.role());
        unitName = application.unitName();
        field = application.field();
        runningSince = application.runningSince();
        state = next;
    }

    public void name(Actor actor, Naming given, LocalDate today, LocalDate review, LocalDate until) {
        StudioState next = STEPS.next(state, StudioAct.NAME, actor.role());
        if (given.namedOn().isAfter(today)) {
            throw RuleBroken.at("namedOn", "studio.name.later");
        }
        naming = new Naming(given.number(), DocumentNumber.check(given.documentNo(), today).orRefuse("documentNo"),
                given.namedOn());
        namedBy = account(actor);
        reviewDue = review;
        confirmedUntil = until;
        state = next;
    }

    /** @param until the day of the next reconfirmation; the present one when it is not due yet */
    public void confirm(Actor actor, LocalDate review, LocalDate until) {
        state = STEPS.next(state, StudioAct.CONFIRM, actor.role());
        reviewDue = review;
        confirmedUntil = until;
    }

    public void leaderLeaves(Actor actor, LocalDate day, LocalDate by) {
        state = STEPS.next(state, StudioAct.LEAVE, actor.role());
        leaderLeftOn = day;
        changeBy = by;
    }

    @BusinessRule(id = "STU-7", says = "A studio without a leader has another within the days of studio.leader-change.days, or is dissolved; it is called after the new one.")
    public void replaceLeader(Actor actor, Leader next, LocalDate today) {
        StudioState after = STEPS.next(state, StudioAct.REPLACE, actor.role());
        if (changeBy != null && today.isAfter(changeBy)) {
            throw RuleBroken.because("studio.lead.late", changeBy.toString());
        }
        leader = next;
        changeBy = null;
        shownSince = null;
        state = after;
    }

    /** @param document needed for a revocation */
    public void close(StudioAct act, Actor actor, String why, String document, LocalDate today) {
        String number = act == StudioAct.REVOKE || !document.isBlank()
                ? DocumentNumber.check(document, today).orRefuse("endDocument")
                : null;
        end(act, actor, why);
        endedOn = today;
        endedDocument = number;
        changeBy = null;
        shownSince = null;
    }

    public void show(@Nullable LocalDate since) {
        shownSince = since;
    }

    private static UUID account(Actor actor) {
        UUID account = actor.account();
        if (account == null) {
            throw new NotAllowed("%s has no account (expected: a person who signs)".formatted(actor.role()));
        }
        return account;
    }

    public Matter matter() {
        return new Matter(KIND, studioId.value(), orgPath);
    }

    /** E39: leader and line. */
    @BusinessRule(id = "STU-6", says = "A studio is called after its leader and the line that names it, and never otherwise.")
    public String name() {
        return leader.leaderName() + lineWords;
    }

    public StudioId id() {
        return studioId;
    }

    public Leader leader() {
        return leader;
    }

    public String nameLine() {
        return nameLine;
    }

    public String lineWords() {
        return lineWords;
    }

    public Level level() {
        return level;
    }

    public String unitName() {
        return unitName;
    }

    public String field() {
        return field;
    }

    public LocalDate runningSince() {
        return runningSince;
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
        return appliedBy;
    }

    public @Nullable Naming naming() {
        return naming;
    }

    public @Nullable LocalDate reviewDue() {
        return reviewDue;
    }

    public @Nullable LocalDate confirmedUntil() {
        return confirmedUntil;
    }

    public @Nullable LocalDate changeBy() {
        return changeBy;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public String reason() {
        return reason;
    }

    public boolean shown() {
        return shownSince != null;
    }

    public boolean alive() {
        return StudioSteps.ALIVE.contains(state);
    }
}
