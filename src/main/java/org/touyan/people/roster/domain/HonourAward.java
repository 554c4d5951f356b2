package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.people.roster.PersonId;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.people.roster.domain.HonourState.DISCARDED;
import static org.touyan.people.roster.domain.HonourState.DRAFT;
import static org.touyan.people.roster.domain.HonourState.REVOKED;
import static org.touyan.people.roster.domain.HonourState.SUSPENDED;
import static org.touyan.people.roster.domain.HonourState.VERIFIED;

/** An honour a person holds, as its decision says. Held for life unless its body withdraws it. */
@Table(schema = "roster", name = "honour_award")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class HonourAward {

    /** The kind under which the scans of its document are kept. */
    public static final String SCAN = "honour-scan";

    private static final Set<Role> STAFF = Set.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> CITY = Set.of(CITY_STAFF);

    public static final Steps<HonourState, HonourAct> STEPS = new Steps<HonourState, HonourAct>("honour")
            .allow(HonourAct.AMEND, Set.of(DRAFT), DRAFT, STAFF)
            .allow(HonourAct.DISCARD, Set.of(DRAFT), DISCARDED, STAFF)
            .allow(HonourAct.VERIFY, Set.of(DRAFT), VERIFIED, STAFF)
            .allow(HonourAct.SUSPEND, Set.of(VERIFIED), SUSPENDED, CITY)
            .allow(HonourAct.RESTORE, Set.of(SUSPENDED), VERIFIED, CITY)
            .allow(HonourAct.REVOKE, Set.of(VERIFIED, SUSPENDED), REVOKED, CITY);

    @Id
    @Column("award_id")
    private final AwardId id;
    private final PersonId personId;
    private String honourType = "";
    private String title = "";
    private int year;
    private @Nullable String documentNo;
    private @Nullable LocalDate decidedOn;
    private @Nullable String certificateNo;
    private boolean posthumous;
    private HonourState state = DRAFT;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;
    private @Nullable UUID verifiedBy;
    private @Nullable String verifiedByName;
    private @Nullable Instant verifiedAt;
    private @Nullable Against verifiedAgainst;
    private @Nullable String endedDocument;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    HonourAward(AwardId id, PersonId personId, UUID enteredBy, String enteredByName, Instant enteredAt) {
        this.id = id;
        this.personId = personId;
        this.enteredBy = enteredBy;
        this.enteredByName = enteredByName;
        this.enteredAt = enteredAt;
    }

    public static HonourAward enter(Actor actor, PersonId person, Decision decision, Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        var award = new HonourAward(AwardId.next(), person, account(actor), actor.name(), now);
        award.write(decision.checked(Beijing.day(now)));
        return award;
    }

    /** Whoever corrects a draft has entered it: the second pair of eyes must be a third person's. */
    public void amend(Actor actor, Decision decision, Instant now) {
        state = STEPS.next(state, HonourAct.AMEND, actor.role());
        write(decision.checked(Beijing.day(now)));
        enteredBy = account(actor);
        enteredByName = actor.name();
        enteredAt = now;
    }

    public void discard(Actor actor, Instant now) {
        state = STEPS.next(state, HonourAct.DISCARD, actor.role());
        endedAt = now;
    }

    @BusinessRule(id = "RST-3", says = "An honour counts only after a second person has compared it with the decision.")
    public void verify(Actor actor, Against against, Instant now) {
        HonourState next = STEPS.next(state, HonourAct.VERIFY, actor.role());
        if (account(actor).equals(enteredBy)) {
            throw RuleBroken.because("roster.honour.same-person");
        }
        state = next;
        verifiedBy = account(actor);
        verifiedByName = actor.name();
        verifiedAt = now;
        verifiedAgainst = against;
    }

    public void suspend(Actor actor) {
        state = STEPS.next(state, HonourAct.SUSPEND, actor.role());
    }

    public void restore(Actor actor) {
        state = STEPS.next(state, HonourAct.RESTORE, actor.role());
    }

    @BusinessRule(id = "RST-4", says = "An honour is held for life; only a document of the body that gave it takes it away.")
    public void revoke(Actor actor, String document, Instant now) {
        HonourState next = STEPS.next(state, HonourAct.REVOKE, actor.role());
        endedDocument = DocumentNumber.check(document, Beijing.day(now)).orRefuse("document");
        state = next;
        endedAt = now;
    }

    private void write(Decision decision) {
        honourType = decision.honourType();
        title = decision.title();
        year = decision.year();
        documentNo = decision.documentNo();
        decidedOn = decision.decidedOn();
        certificateNo = decision.certificateNo();
        posthumous = decision.posthumous();
    }

    private static UUID account(Actor actor) {
        UUID account = actor.account();
        if (account == null) {
            throw new NotAllowed("%s has no account (expected: a person who signs)".formatted(actor.role()));
        }
        return account;
    }

    public AwardId id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }

    public HonourState state() {
        return state;
    }

    public String honourType() {
        return honourType;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public @Nullable UUID verifiedBy() {
        return verifiedBy;
    }

    public Decision decision() {
        return new Decision(honourType, title, year, documentNo, decidedOn, certificateNo, posthumous);
    }
}
