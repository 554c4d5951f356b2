package org.touyan.insight.report.domain;

import java.time.Instant;
import java.time.LocalDate;
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
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Hand;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ReportState;
import org.touyan.insight.report.TemplateId;

import static org.touyan.insight.report.ReportState.ACCEPTED;
import static org.touyan.insight.report.ReportState.AUTO_FILLED;
import static org.touyan.insight.report.ReportState.CHECKED;
import static org.touyan.insight.report.ReportState.LOCKED;
import static org.touyan.insight.report.ReportState.OPEN;
import static org.touyan.insight.report.ReportState.RESTATED;
import static org.touyan.insight.report.ReportState.RETURNED;
import static org.touyan.insight.report.ReportState.SIGNED;
import static org.touyan.insight.report.ReportState.SUBMITTED;

/** One union's answer to a form, for one period. */
@Table(schema = "report", name = "report")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Report {

    private static final Set<ReportState> NOTHING = EnumSet.noneOf(ReportState.class);
    private static final Set<ReportState> AT_HOME = EnumSet.of(OPEN, AUTO_FILLED, CHECKED, SIGNED, RETURNED);
    private static final Set<Role> OFFICERS = EnumSet.of(Role.TOWN_CADRE, Role.CITY_STAFF);
    private static final Set<Role> HEADS = EnumSet.of(Role.TOWN_CADRE, Role.CITY_LEADER);
    private static final Set<Role> CITY = EnumSet.of(Role.CITY_STAFF);
    private static final Set<Role> CLOCK = EnumSet.of(Role.CITY_STAFF, Role.SYSTEM);

    public static final Steps<ReportState, ReportAct> STEPS = new Steps<ReportState, ReportAct>("report filed upward")
            .allow(ReportAct.OPEN, NOTHING, OPEN, CLOCK)
            .allow(ReportAct.FILL, EnumSet.of(OPEN, AUTO_FILLED, RETURNED), AUTO_FILLED, OFFICERS)
            .stay(ReportAct.TYPE, EnumSet.of(AUTO_FILLED), OFFICERS)
            .stay(ReportAct.EXPLAIN, EnumSet.of(AUTO_FILLED), OFFICERS)
            .allow(ReportAct.CHECK, EnumSet.of(AUTO_FILLED), CHECKED, OFFICERS)
            .allow(ReportAct.SIGN, EnumSet.of(CHECKED), SIGNED, HEADS)
            .allow(ReportAct.REVISE, EnumSet.of(CHECKED, SIGNED), AUTO_FILLED,
                    EnumSet.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER))
            .stay(ReportAct.ASK_LATE, AT_HOME, OFFICERS)
            .stay(ReportAct.ALLOW_LATE, AT_HOME, EnumSet.of(Role.CITY_STAFF, Role.CITY_LEADER))
            .allow(ReportAct.SUBMIT, EnumSet.of(SIGNED), SUBMITTED, OFFICERS)
            .allow(ReportAct.RETURN, EnumSet.of(SUBMITTED), RETURNED, CITY)
            .allow(ReportAct.ACCEPT, EnumSet.of(SUBMITTED), ACCEPTED, CITY)
            .allow(ReportAct.LOCK, EnumSet.of(ACCEPTED), LOCKED, CLOCK)
            .allow(ReportAct.RESTATE, EnumSet.of(LOCKED, RESTATED), RESTATED, CITY);

    @Id
    private final ReportId reportId;
    private final TemplateId templateId;
    private final String code;
    private final OrgPath orgPath;
    private final String unionName;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private LocalDate dueOn;
    private ReportState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "filled_")
    private Hand filled;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "checked_")
    private Hand checked;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "signed_")
    private Hand signed;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "late_")
    private Late late;
    private @Nullable LocalDate submittedOn;
    private @Nullable Instant lockedAt;
    private @Nullable String seal;
    @Version
    private int version;

    @PersistenceCreator
    Report(ReportId reportId, TemplateId templateId, String code, OrgPath orgPath, String unionName, LocalDate firstDay,
            LocalDate lastDay, LocalDate dueOn, ReportState state, Hand filled, Hand checked, Hand signed, Late late,
            @Nullable LocalDate submittedOn, @Nullable Instant lockedAt, @Nullable String seal, int version) {
        this.reportId = reportId;
        this.templateId = templateId;
        this.code = code;
        this.orgPath = orgPath;
        this.unionName = unionName;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.dueOn = dueOn;
        this.state = state;
        this.filled = filled;
        this.checked = checked;
        this.signed = signed;
        this.late = late;
        this.submittedOn = submittedOn;
        this.lockedAt = lockedAt;
        this.seal = seal;
        this.version = version;
    }

    public static Report open(Actor actor, Template template, OrgPath path, String unionName, Period period) {
        STEPS.refuseOthers(ReportAct.OPEN, actor.role());
        return new Report(ReportId.next(), template.templateId(), template.code(), path, unionName, period.first(), period.last(),
                period.last().plusDays(template.dueDays()), OPEN, Hand.NOBODY, Hand.NOBODY, Hand.NOBODY, Late.NONE, null, null,
                null, 0);
    }

    @BusinessRule(id = "RPT-1", says = "A report is filled in when its period is over, not before.", source = "统计法 Art. 24")
    public void fill(Actor actor, LocalDate today, Instant now) {
        ReportState next = own(actor, ReportAct.FILL);
        if (!today.isAfter(lastDay)) {
            throw RuleBroken.because("report.period.running", lastDay);
        }
        filled = Hand.of(actor, now);
        checked = Hand.NOBODY;
        signed = Hand.NOBODY;
        state = next;
    }

    /** Whether something may be typed or explained by this actor now. */
    public void typing(Actor actor, ReportAct act) {
        own(actor, act);
    }

    @BusinessRule(id = "RPT-2", says = "Who fills in a report, who checks it and who answers for it are three different people.", source = "统计法 Art. 24")
    public void check(Actor actor, Instant now) {
        ReportState next = own(actor, ReportAct.CHECK);
        if (filled.is(actor)) {
            throw RuleBroken.because("report.another.check");
        }
        checked = Hand.of(actor, now);
        state = next;
    }

    public void sign(Actor actor, Instant now) {
        ReportState next = own(actor, ReportAct.SIGN);
        if (filled.is(actor) || checked.is(actor)) {
            throw RuleBroken.because("report.another.sign");
        }
        signed = Hand.of(actor, now);
        state = next;
    }

    /** Checked or signed, and a fault was found after all: back to whoever fills it in. */
    public void revise(Actor actor) {
        state = own(actor, ReportAct.REVISE);
        checked = Hand.NOBODY;
        signed = Hand.NOBODY;
    }

    public void askLate(Actor actor, String reason, LocalDate today) {
        own(actor, ReportAct.ASK_LATE);
        if (!today.isAfter(dueOn)) {
            throw RuleBroken.because("report.late.not-yet", dueOn);
        }
        late = late.askedBy(actor, reason);
    }

    public void allowLate(Actor actor) {
        STEPS.next(state, ReportAct.ALLOW_LATE, actor.role());
        late = late.allowedBy(actor);
    }

    public void submit(Actor actor, LocalDate today) {
        ReportState next = own(actor, ReportAct.SUBMIT);
        if (today.isAfter(dueOn) && !late.allowed()) {
            throw RuleBroken.because("report.late", dueOn);
        }
        submittedOn = today;
        state = next;
    }

    /** @param until by when it is to be filed again */
    public void giveBack(Actor actor, LocalDate until) {
        state = STEPS.next(state, ReportAct.RETURN, actor.role());
        dueOn = until.isAfter(dueOn) ? until : dueOn;
        late = Late.NONE;
        submittedOn = null;
    }

    public void accept(Actor actor) {
        state = STEPS.next(state, ReportAct.ACCEPT, actor.role());
    }

    /** @param overAll the seal over everything that stands in its cells */
    public void lock(Actor actor, String overAll, Instant now) {
        state = STEPS.next(state, ReportAct.LOCK, actor.role());
        seal = overAll;
        lockedAt = now;
    }

    public void restate(Actor actor) {
        state = STEPS.next(state, ReportAct.RESTATE, actor.role());
    }

    /** The union answers for itself: nobody else fills in, checks, signs or files its report. */
    private ReportState own(Actor actor, ReportAct act) {
        STEPS.refuseOthers(act, actor.role());
        if (!actor.scope().equals(orgPath)) {
            throw new NotAllowed("%s of %s may not %s the report of %s".formatted(actor.role(), actor.scope(), act, orgPath));
        }
        return STEPS.next(state, act, actor.role());
    }

    public ReportId id() {
        return reportId;
    }

    public TemplateId template() {
        return templateId;
    }

    public String code() {
        return code;
    }

    public OrgPath path() {
        return orgPath;
    }

    public String unionName() {
        return unionName;
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReportState state() {
        return state;
    }

    public Hand filled() {
        return filled;
    }

    public Hand checked() {
        return checked;
    }

    public Hand signed() {
        return signed;
    }

    public Late late() {
        return late;
    }

    public @Nullable Instant lockedAt() {
        return lockedAt;
    }

    /** It has left the union that filled it in. */
    public boolean isFiled() {
        return submittedOn != null;
    }

    public boolean locked() {
        return seal != null;
    }

    /** Empty until it is locked. */
    public String seal() {
        return seal == null ? "" : seal;
    }
}
