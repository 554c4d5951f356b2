package org.touyan.insight.brief.domain;

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
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Hand;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefState;
import org.touyan.insight.impact.domain.Period;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.insight.brief.BriefState.CHECKED;
import static org.touyan.insight.brief.BriefState.DRAFT;
import static org.touyan.insight.brief.BriefState.EDITED;
import static org.touyan.insight.brief.BriefState.PUBLISHED;
import static org.touyan.insight.brief.BriefState.REPLACED;
import static org.touyan.insight.brief.BriefState.SIGNED;

/** One edition of the brief of a month, or of the report of a year. */
@Table(schema = "brief", name = "brief")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Brief {

    private static final int LONGEST_REASON = 300;
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);
    private static final Set<Role> LEADERS = EnumSet.of(CITY_LEADER);

    public static final Steps<BriefState, BriefAct> STEPS = new Steps<BriefState, BriefAct>("brief")
            .allow(BriefAct.OPEN, EnumSet.noneOf(BriefState.class), DRAFT, EnumSet.of(CITY_STAFF, SYSTEM))
            .allow(BriefAct.EDIT, EnumSet.of(DRAFT, EDITED, CHECKED), EDITED, OFFICERS)
            .allow(BriefAct.REFRESH, EnumSet.of(DRAFT), DRAFT, OFFICERS)
            .allow(BriefAct.REFRESH, EnumSet.of(EDITED, CHECKED), EDITED, OFFICERS)
            .allow(BriefAct.CHECK, EnumSet.of(DRAFT, EDITED), CHECKED, OFFICERS)
            .allow(BriefAct.RETURN, EnumSet.of(CHECKED), EDITED, LEADERS)
            .allow(BriefAct.SIGN, EnumSet.of(CHECKED), SIGNED, LEADERS)
            .allow(BriefAct.PUBLISH, EnumSet.of(SIGNED), PUBLISHED, EnumSet.of(CITY_STAFF, CITY_LEADER))
            .allow(BriefAct.REPLACE, EnumSet.of(PUBLISHED), REPLACED, EnumSet.of(CITY_STAFF, CITY_LEADER));

    @Id
    private final BriefId briefId;
    private final BriefKind kind;
    private final OrgPath orgPath;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final int edition;
    private final @Nullable BriefId corrects;
    private final String correction;
    private BriefState state;
    private int round;
    private Instant asOf;
    private String author;
    private String editor;
    private String source;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "edited_")
    private Hand edited;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "checked_")
    private Hand checked;
    private String returned;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "signed_")
    private Hand signed;
    private @Nullable PaperId paperId;
    private @Nullable Instant publishedAt;
    @Version
    private int version;

    @PersistenceCreator
    Brief(BriefId briefId, BriefKind kind, OrgPath orgPath, LocalDate firstDay, LocalDate lastDay, int edition,
            @Nullable BriefId corrects, String correction, BriefState state, int round, Instant asOf, String author,
            String editor,
            String source, Hand edited, Hand checked, String returned, Hand signed, @Nullable PaperId paperId,
            @Nullable Instant publishedAt, int version) {
        this.briefId = briefId;
        this.kind = kind;
        this.orgPath = orgPath;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.edition = edition;
        this.corrects = corrects;
        this.correction = correction;
        this.state = state;
        this.round = round;
        this.asOf = asOf;
        this.author = author;
        this.editor = editor;
        this.source = source;
        this.edited = edited;
        this.checked = checked;
        this.returned = returned;
        this.signed = signed;
        this.paperId = paperId;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    /** @param source 来源: the union that publishes it */
    @BusinessRule(id = "BRF-3", says = "A brief is drafted of a month or year that is over, and says up to which moment its figures count.", source = "domain §5 E54")
    public static Brief open(Actor actor, BriefKind kind, OrgPath path, Period period, String source, LocalDate today,
            Instant now) {
        STEPS.refuseOthers(BriefAct.OPEN, actor.role());
        if (!period.last().isBefore(today)) {
            throw RuleBroken.at("period", "brief.period.not-over");
        }
        return new Brief(BriefId.next(), kind, path, period.first(), period.last(), 1, null, "", DRAFT, 1, now, "", "", source,
                Hand.of(Actor.SYSTEM, now), Hand.NOBODY, "", Hand.NOBODY, null, null, 0);
    }

    /** The next edition of what was published. */
    @BusinessRule(id = "BRF-4", says = "A published brief is never changed: it is replaced by another edition that says what it changes, and both stay.", source = "统计法")
    public Brief correct(Actor actor, String what, Instant now) {
        STEPS.refuseOthers(BriefAct.EDIT, actor.role());
        if (state != PUBLISHED) {
            throw RuleBroken.at("correction", "brief.correct.not-out");
        }
        String why = FreeText.check(what, 4, LONGEST_REASON).orRefuse("correction");
        return new Brief(BriefId.next(), kind, orgPath, firstDay, lastDay, edition + 1, briefId, why, DRAFT, 1, now, author,
                editor, source, Hand.of(Actor.SYSTEM, now), Hand.NOBODY, "", Hand.NOBODY, null, null, 0);
    }

    /** Somebody writes: what was checked has to be checked again. */
    public void edit(Actor actor, Instant now) {
        state = STEPS.next(state, BriefAct.EDIT, actor.role());
        edited = Hand.of(actor, now);
        checked = Hand.NOBODY;
    }

    public void byline(Actor actor, Byline byline, Instant now) {
        edit(actor, now);
        author = byline.author();
        editor = byline.editor();
        source = byline.source();
    }

    /** Its figures are frozen anew. */
    public void refresh(Actor actor, Instant now) {
        state = STEPS.next(state, BriefAct.REFRESH, actor.role());
        round++;
        asOf = now;
        checked = Hand.NOBODY;
    }

    @BusinessRule(id = "BRF-5", says = "A brief is checked by somebody who has not written a word of it, and signed by a leader who has neither written nor checked it.", source = "统计法 Art. 24")
    public void check(Actor actor, boolean wrote, Instant now) {
        BriefState next = STEPS.next(state, BriefAct.CHECK, actor.role());
        if (wrote) {
            throw RuleBroken.because("brief.check.same-person");
        }
        checked = Hand.of(actor, now);
        returned = "";
        author = author.isEmpty() ? edited.byName().equals(Actor.SYSTEM.name()) ? actor.name() : edited.byName() : author;
        editor = editor.isEmpty() ? actor.name() : editor;
        state = next;
    }

    public void giveBack(Actor actor, String reason) {
        BriefState next = STEPS.next(state, BriefAct.RETURN, actor.role());
        returned = FreeText.check(reason, 2, LONGEST_REASON).orRefuse("reason");
        checked = Hand.NOBODY;
        state = next;
    }

    /** To be asked before the paper is printed. */
    public void mayBeSignedBy(Actor actor, boolean wrote) {
        STEPS.next(state, BriefAct.SIGN, actor.role());
        if (wrote || checked.is(actor)) {
            throw RuleBroken.because("brief.sign.same-person");
        }
    }

    /** As it will stand on the paper. */
    public void sign(Actor actor, Instant now) {
        state = STEPS.next(state, BriefAct.SIGN, actor.role());
        signed = Hand.of(actor, now);
    }

    public void printed(PaperId paper) {
        paperId = paper;
    }

    public void publish(Actor actor, Instant now) {
        state = STEPS.next(state, BriefAct.PUBLISH, actor.role());
        publishedAt = now;
    }

    public void replace(Actor actor) {
        state = STEPS.next(state, BriefAct.REPLACE, actor.role());
    }

    public boolean may(BriefAct act, Role role) {
        return STEPS.allows(state, act, role);
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    public BriefId id() {
        return briefId;
    }

    public BriefKind kind() {
        return kind;
    }

    public OrgPath path() {
        return orgPath;
    }

    public int edition() {
        return edition;
    }

    public @Nullable BriefId corrects() {
        return corrects;
    }

    public String correction() {
        return correction;
    }

    /** Whether everybody may read it. */
    public boolean out() {
        return state.out();
    }

    public BriefState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public Instant asOf() {
        return asOf;
    }

    public Byline byline() {
        return new Byline(author, editor, source);
    }

    /** Who wrote last; the clock, while nobody has. */
    public Hand edited() {
        return edited;
    }

    public Hand checked() {
        return checked;
    }

    public String returned() {
        return returned;
    }

    public Hand signed() {
        return signed;
    }

    public @Nullable PaperId paper() {
        return paperId;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
