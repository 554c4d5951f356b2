package org.touyan.outreach.workshop.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.workshop.WorkshopState.CLOSED;
import static org.touyan.outreach.workshop.WorkshopState.OPERATING;
import static org.touyan.outreach.workshop.WorkshopState.PLANNED;
import static org.touyan.outreach.workshop.WorkshopState.RECOGNISED;
import static org.touyan.outreach.workshop.WorkshopState.RECTIFY;

/** A workshop from its proposal to its end. */
@Table(schema = "workshop", name = "workshop")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Workshop {

    private static final int LONGEST_DOCUMENT = 60;
    private static final int LONGEST_REASON = 300;
    private static final Set<WorkshopState> NOTHING = EnumSet.noneOf(WorkshopState.class);
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);

    public static final Steps<WorkshopState, WorkshopAct> STEPS = new Steps<WorkshopState, WorkshopAct>("workshop")
            .allow(WorkshopAct.PROPOSE, NOTHING, PLANNED, STAFF)
            .allow(WorkshopAct.EDIT, EnumSet.of(PLANNED), PLANNED, STAFF)
            .allow(WorkshopAct.EDIT, EnumSet.of(RECOGNISED), RECOGNISED, STAFF)
            .allow(WorkshopAct.EDIT, EnumSet.of(OPERATING), OPERATING, STAFF)
            .allow(WorkshopAct.EDIT, EnumSet.of(RECTIFY), RECTIFY, STAFF)
            .allow(WorkshopAct.MOVE, EnumSet.of(PLANNED), PLANNED, EnumSet.of(CITY_STAFF))
            .allow(WorkshopAct.MOVE, EnumSet.of(RECOGNISED), RECOGNISED, EnumSet.of(CITY_STAFF))
            .allow(WorkshopAct.MOVE, EnumSet.of(OPERATING), OPERATING, EnumSet.of(CITY_STAFF))
            .allow(WorkshopAct.MOVE, EnumSet.of(RECTIFY), RECTIFY, EnumSet.of(CITY_STAFF))
            .allow(WorkshopAct.RECOGNISE, EnumSet.of(PLANNED), RECOGNISED, EnumSet.of(CITY_STAFF))
            .allow(WorkshopAct.OPEN, EnumSet.of(RECOGNISED, RECTIFY), OPERATING, STAFF)
            .allow(WorkshopAct.RECTIFY, EnumSet.of(OPERATING), RECTIFY, STAFF)
            .allow(WorkshopAct.CLOSE, EnumSet.of(PLANNED, RECOGNISED, OPERATING, RECTIFY), CLOSED, STAFF);

    @Id
    private final WorkshopId workshopId;
    private final String number;
    private OrgPath orgPath;
    private WorkshopState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Card card;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Site site;
    private LocalDate startedOn;
    private final @Nullable UUID proposedBy;
    private final String proposedByName;
    private final Instant proposedAt;
    private @Nullable UUID recognisedBy;
    private String recognisedByName;
    private @Nullable LocalDate recognisedOn;
    private String document;
    private String closedBecause;
    @Version
    private int version;

    @PersistenceCreator
    Workshop(WorkshopId workshopId, String number, OrgPath orgPath, WorkshopState state, Card card, Site site,
            LocalDate startedOn, @Nullable UUID proposedBy, String proposedByName, Instant proposedAt,
            @Nullable UUID recognisedBy, String recognisedByName,
            @Nullable LocalDate recognisedOn, String document, String closedBecause, int version) {
        this.workshopId = workshopId;
        this.number = number;
        this.orgPath = orgPath;
        this.state = state;
        this.card = card;
        this.site = site;
        this.startedOn = startedOn;
        this.proposedBy = proposedBy;
        this.proposedByName = proposedByName;
        this.proposedAt = proposedAt;
        this.recognisedBy = recognisedBy;
        this.recognisedByName = recognisedByName;
        this.recognisedOn = recognisedOn;
        this.document = document;
        this.closedBecause = closedBecause;
        this.version = version;
    }

    public static Workshop proposed(Actor actor, String number, OrgPath path, Card card, Site site, LocalDate startedOn,
            Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new Workshop(WorkshopId.next(), number, path, PLANNED, card, site, startedOn, actor.account(), actor.name(), now,
                null, "", null, "", "", 0);
    }

    public void edit(Actor actor, Card other, Site where, LocalDate since) {
        state = STEPS.next(state, WorkshopAct.EDIT, actor.role());
        card = other;
        site = where;
        startedOn = since;
    }

    /** @param where town and host; village and keeper stay as they are edited */
    @BusinessRule(id = "WSP-15", says = "A workshop's town and host change by an entry with its day and its reason, by the office of the city; on earlier days it stands where it stood.")
    public void move(Actor actor, OrgPath to, Site where) {
        state = STEPS.next(state, WorkshopAct.MOVE, actor.role());
        if (to.equals(orgPath) && where.sameHost(site)) {
            throw RuleBroken.at("host", "workshop.move.same");
        }
        orgPath = to;
        site = where;
    }

    @BusinessRule(id = "WSP-2", says = "A workshop is recognised by a document, and not by whoever proposed it.")
    public void recognise(Actor actor, LocalDate day, String byDocument) {
        WorkshopState next = STEPS.next(state, WorkshopAct.RECOGNISE, actor.role());
        if (actor.account() != null && actor.account().equals(proposedBy)) {
            throw RuleBroken.because("workshop.recognise.same-person");
        }
        document = FreeText.check(byDocument, 2, LONGEST_DOCUMENT).orRefuse("document");
        recognisedBy = actor.account();
        recognisedByName = actor.name();
        recognisedOn = day;
        state = next;
    }

    @BusinessRule(id = "WSP-3", says = "A workshop opens, and opens again, only when its last safety check was passed.", source = "中华人民共和国安全生产法 Art. 20")
    public void open(Actor actor, boolean safe) {
        WorkshopState next = STEPS.next(state, WorkshopAct.OPEN, actor.role());
        if (!safe) {
            throw RuleBroken.because("workshop.open.unchecked");
        }
        state = next;
    }

    public void rectify(Actor actor) {
        state = STEPS.next(state, WorkshopAct.RECTIFY, actor.role());
    }

    public void close(Actor actor, String why) {
        WorkshopState next = STEPS.next(state, WorkshopAct.CLOSE, actor.role());
        closedBecause = FreeText.check(why, 2, LONGEST_REASON).orRefuse("why");
        state = next;
    }

    public WorkshopId id() {
        return workshopId;
    }

    public String number() {
        return number;
    }

    public OrgPath path() {
        return orgPath;
    }

    public WorkshopState state() {
        return state;
    }

    public Card card() {
        return card;
    }

    public Site site() {
        return site;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public String document() {
        return document;
    }

    public @Nullable LocalDate recognisedOn() {
        return recognisedOn;
    }

    public String closedBecause() {
        return closedBecause;
    }
}
