package org.touyan.people.assessment.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;

import static org.touyan.people.assessment.FilingState.ACTIVE;
import static org.touyan.people.assessment.FilingState.APPLIED;
import static org.touyan.people.assessment.FilingState.EXITED;
import static org.touyan.people.assessment.FilingState.EXPIRED;
import static org.touyan.people.assessment.FilingState.FILED;
import static org.touyan.people.assessment.FilingState.MATERIAL;
import static org.touyan.people.assessment.FilingState.NOTICE;
import static org.touyan.people.assessment.FilingState.RECTIFY;
import static org.touyan.people.assessment.FilingState.SITE;
import static org.touyan.people.assessment.FilingState.SUSPENDED;

/** 备案: a company's leave to assess its own workers, as the register of 人社部门 has it. */
@Table(schema = "assessment", name = "filing")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Filing {

    private static final Set<FilingState> NOTHING = EnumSet.noneOf(FilingState.class);
    private static final Set<FilingState> LIVING = EnumSet.of(FILED, ACTIVE, RECTIFY, SUSPENDED);
    private static final Set<Role> OFFICERS = EnumSet.of(Role.CITY_STAFF);
    private static final Set<Role> CLOCK = EnumSet.of(Role.CITY_STAFF, Role.SYSTEM);

    public static final Steps<FilingState, FilingAct> STEPS = new Steps<FilingState, FilingAct>("filing of an assessor")
            .allow(FilingAct.APPLY, NOTHING, APPLIED, EnumSet.of(Role.ENTERPRISE_UNION, Role.CITY_STAFF))
            .allow(FilingAct.MATERIAL, EnumSet.of(APPLIED), MATERIAL, OFFICERS)
            .allow(FilingAct.SITE, EnumSet.of(MATERIAL), SITE, OFFICERS)
            .allow(FilingAct.NOTICE, EnumSet.of(SITE), NOTICE, OFFICERS)
            .allow(FilingAct.FILE, EnumSet.of(NOTICE), FILED, OFFICERS)
            .allow(FilingAct.ACTIVATE, EnumSet.of(FILED), ACTIVE, OFFICERS)
            .allow(FilingAct.RECTIFY, EnumSet.of(FILED, ACTIVE), RECTIFY, OFFICERS)
            .allow(FilingAct.SUSPEND, EnumSet.of(FILED, ACTIVE, RECTIFY), SUSPENDED, OFFICERS)
            .allow(FilingAct.RESUME, EnumSet.of(RECTIFY, SUSPENDED), ACTIVE, OFFICERS)
            .allow(FilingAct.EXPIRE, LIVING, EXPIRED, CLOCK)
            .allow(FilingAct.EXIT, EnumSet.of(APPLIED, MATERIAL, SITE, NOTICE, FILED, ACTIVE, RECTIFY, SUSPENDED), EXITED,
                    OFFICERS);

    @Id
    private final FilingId filingId;
    private final UUID bodyId;
    private final OrgPath orgPath;
    private FilingState state;
    private final Office office;
    private String number;
    private String bodyCode;
    private final LocalDate appliedOn;
    private LocalDate steppedOn;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate endedOn;
    @Version
    private int version;

    @PersistenceCreator
    Filing(FilingId filingId, UUID bodyId, OrgPath orgPath, FilingState state, Office office, String number, String bodyCode,
            LocalDate appliedOn, LocalDate steppedOn, @Nullable LocalDate filedOn, @Nullable LocalDate validUntil,
            @Nullable LocalDate endedOn, int version) {
        this.filingId = filingId;
        this.bodyId = bodyId;
        this.orgPath = orgPath;
        this.state = state;
        this.office = office;
        this.number = number;
        this.bodyCode = bodyCode;
        this.appliedOn = appliedOn;
        this.steppedOn = steppedOn;
        this.filedOn = filedOn;
        this.validUntil = validUntil;
        this.endedOn = endedOn;
        this.version = version;
    }

    public static Filing apply(Actor actor, UUID body, OrgPath path, Office office, LocalDate day, LocalDate today) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        if (day.isAfter(today)) {
            throw RuleBroken.at("day", "assessment.day.future");
        }
        return new Filing(FilingId.next(), body, path, APPLIED, office, "", "0000", day, day, null, null, null, 0);
    }

    /** Any step but the filing itself, on the day 人社部门 decided it. */
    public void step(Actor actor, FilingAct act, LocalDate day, LocalDate today) {
        FilingState next = STEPS.next(state, act, actor.role());
        onDay(day, today);
        if (next == EXPIRED || next == EXITED) {
            endedOn = day;
        }
        state = next;
    }

    public void file(Actor actor, Filed filed, LocalDate today) {
        FilingState next = STEPS.next(state, FilingAct.FILE, actor.role());
        onDay(filed.filedOn(), today);
        number = filed.number();
        bodyCode = filed.bodyCode();
        filedOn = filed.filedOn();
        validUntil = filed.validUntil();
        state = next;
    }

    /** Ran out the day after it was valid for the last time. */
    public void expire(Actor actor, LocalDate today) {
        FilingState next = STEPS.next(state, FilingAct.EXPIRE, actor.role());
        LocalDate last = validUntil;
        if (last == null || !last.isBefore(today)) {
            throw RuleBroken.because("assessment.not-run-out");
        }
        steppedOn = steppedOn.isAfter(last.plusDays(1)) ? steppedOn : last.plusDays(1);
        endedOn = last.plusDays(1);
        state = next;
    }

    @BusinessRule(id = "ASM-2", says = "A step of a filing is dated on the day it was decided: not before the step before it and not in the future.")
    private void onDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleBroken.at("day", "assessment.day.future");
        }
        if (day.isBefore(steppedOn)) {
            throw RuleBroken.at("day", "assessment.day.before", steppedOn);
        }
        steppedOn = day;
    }

    @BusinessRule(id = "ASM-3", says = "A company assesses only while its filing is valid and neither suspended nor under correction.")
    public void allowsAssessing(LocalDate today) {
        LocalDate last = validUntil;
        if ((state != FILED && state != ACTIVE) || last == null || last.isBefore(today)) {
            throw RuleBroken.because("assessment.not-valid");
        }
    }

    public FilingId id() {
        return filingId;
    }

    public UUID body() {
        return bodyId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public FilingState state() {
        return state;
    }

    public LocalDate steppedOn() {
        return steppedOn;
    }

    public String bodyCode() {
        return bodyCode;
    }

    public boolean ended() {
        return endedOn != null;
    }
}
