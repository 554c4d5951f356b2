package org.touyan.service.menu.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.touyan.service.menu.ListState;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.service.menu.ListState.DRAFT;
import static org.touyan.service.menu.ListState.PUBLISHED;
import static org.touyan.service.menu.ListState.REVIEWED;

/** The list of one month. */
@Table(schema = "menu", name = "monthly_list")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class MonthlyList {

    private static final Set<ListState> NOTHING = EnumSet.noneOf(ListState.class);
    private static final Set<Role> EDITORS = EnumSet.of(CITY_STAFF, SYSTEM);

    public static final Steps<ListState, ListAct> STEPS = new Steps<ListState, ListAct>("monthly list")
            .allow(ListAct.OPEN, NOTHING, DRAFT, EDITORS)
            .allow(ListAct.CHANGE, EnumSet.of(DRAFT, REVIEWED), DRAFT, EDITORS)
            .allow(ListAct.APPROVE, EnumSet.of(DRAFT), REVIEWED, EnumSet.of(CITY_LEADER))
            .allow(ListAct.PUBLISH, EnumSet.of(REVIEWED), PUBLISHED, EnumSet.of(CITY_LEADER, SYSTEM))
            .allow(ListAct.ADD, EnumSet.of(PUBLISHED), PUBLISHED, EnumSet.of(CITY_STAFF));

    @Id
    private final LocalDate month;
    private final OrgPath orgPath;
    private ListState state;
    private @Nullable UUID editedBy;
    private String editedByName;
    private Instant editedAt;
    private @Nullable UUID approvedBy;
    private String approvedByName;
    private @Nullable Instant approvedAt;
    private @Nullable Instant publishedAt;
    @Version
    private int version;

    @PersistenceCreator
    MonthlyList(LocalDate month, OrgPath orgPath, ListState state, @Nullable UUID editedBy, String editedByName,
            Instant editedAt, @Nullable UUID approvedBy, String approvedByName, @Nullable Instant approvedAt,
            @Nullable Instant publishedAt, int version) {
        this.month = month;
        this.orgPath = orgPath;
        this.state = state;
        this.editedBy = editedBy;
        this.editedByName = editedByName;
        this.editedAt = editedAt;
        this.approvedBy = approvedBy;
        this.approvedByName = approvedByName;
        this.approvedAt = approvedAt;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    public static MonthlyList open(Actor actor, YearMonth month, OrgPath path, Instant now) {
        actor.require(CITY_STAFF, SYSTEM);
        return new MonthlyList(month.atDay(1), path, DRAFT, actor.account(), actor.name(), now, null, "", null, null, 0);
    }

    /** A line is written or edited. One that comes to a published list leaves it as it is: it is let in by itself. */
    @BusinessRule(id = "MNU-1", says = "A change after the approval makes the list a draft again; a line that comes to a published list says why, and is let in by a leader who has not written it.")
    public void write(Actor actor, Instant now) {
        if (out()) {
            state = STEPS.next(state, ListAct.ADD, actor.role());
        } else {
            change(actor, now);
        }
    }

    /** Several lines come at once. */
    public void change(Actor actor, Instant now) {
        if (out()) {
            throw RuleBroken.because("menu.list.out");
        }
        state = STEPS.next(state, ListAct.CHANGE, actor.role());
        editedBy = actor.account();
        editedByName = actor.name();
        editedAt = now;
        approvedBy = null;
        approvedByName = "";
        approvedAt = null;
    }

    @BusinessRule(id = "MNU-2", says = "A list is approved by a leader who has not edited it, and never an empty one.")
    public void approve(Actor actor, int confirmed, Instant now) {
        ListState next = STEPS.next(state, ListAct.APPROVE, actor.role());
        if (actor.account() != null && actor.account().equals(editedBy)) {
            throw RuleBroken.because("menu.approve.same-person");
        }
        if (confirmed == 0) {
            throw RuleBroken.because("menu.approve.empty");
        }
        approvedBy = actor.account();
        approvedByName = actor.name();
        approvedAt = now;
        state = next;
    }

    public void publish(Actor actor, Instant now) {
        state = STEPS.next(state, ListAct.PUBLISH, actor.role());
        publishedAt = now;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public OrgPath path() {
        return orgPath;
    }

    public boolean out() {
        return state == PUBLISHED;
    }

    public ListState state() {
        return state;
    }

    public String editedByName() {
        return editedByName;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public String approvedByName() {
        return approvedByName;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
