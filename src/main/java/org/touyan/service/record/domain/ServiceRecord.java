package org.touyan.service.record.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.roster.PersonId;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.record.RecordState.CAPTURED;
import static org.touyan.service.record.RecordState.CONFIRMED;
import static org.touyan.service.record.RecordState.CORRECTED;
import static org.touyan.service.record.RecordState.EFFECTIVE;
import static org.touyan.service.record.RecordState.SAMPLED;
import static org.touyan.service.record.RecordState.VOIDED;

/** One service, written down once. What is effective is never changed: a correction is a new record that replaces it. */
@Table(schema = "record", name = "service_record")
public final class ServiceRecord {

    private static final Set<Role> STAFF = Set.of(TOWN_CADRE, CITY_STAFF);

    public static final Steps<RecordState, RecordAct> STEPS = new Steps<RecordState, RecordAct>("record")
            .allow(RecordAct.CONFIRM, EnumSet.of(CAPTURED), CONFIRMED, Set.of(ASKER, TOWN_CADRE, CITY_STAFF))
            .allow(RecordAct.SAMPLE, EnumSet.of(CONFIRMED), SAMPLED, Set.of(SYSTEM, TOWN_CADRE, CITY_STAFF))
            .allow(RecordAct.PASS, EnumSet.of(SAMPLED), CONFIRMED, STAFF)
            .allow(RecordAct.FAIL, EnumSet.of(SAMPLED), VOIDED, STAFF)
            .allow(RecordAct.TAKE_EFFECT, EnumSet.of(CONFIRMED), EFFECTIVE, Set.of(SYSTEM))
            .allow(RecordAct.CORRECT, EnumSet.of(EFFECTIVE), CORRECTED, STAFF)
            .allow(RecordAct.VOID, EnumSet.of(CAPTURED, CONFIRMED, SAMPLED, EFFECTIVE), VOIDED, STAFF);

    @Id
    private final RecordId recordId;
    private final String recordNo;
    private final VisitId visitId;
    private final RequestId requestId;
    private final PersonId expertId;
    private final OrgPath orgPath;
    private RecordState state;
    @Embedded.Empty
    private final Service service;
    @Embedded.Empty
    private Capture capture;
    private String heldBecause;
    @Embedded.Nullable
    private @Nullable Confirmation confirmation;
    @Embedded.Nullable
    private @Nullable SecondEyes secondEyes;
    private @Nullable Instant effectiveAt;
    private final @Nullable RecordId replaces;
    private String reason;
    @Version
    private int version;

    @PersistenceCreator
    ServiceRecord(RecordId recordId, String recordNo, VisitId visitId, RequestId requestId, PersonId expertId,
            OrgPath orgPath, RecordState state, Service service, Capture capture, String heldBecause,
            @Nullable Confirmation confirmation, @Nullable SecondEyes secondEyes, @Nullable Instant effectiveAt,
            @Nullable RecordId replaces, String reason, int version) {
        this.recordId = recordId;
        this.recordNo = recordNo;
        this.visitId = visitId;
        this.requestId = requestId;
        this.expertId = expertId;
        this.orgPath = orgPath;
        this.state = state;
        this.service = service;
        this.capture = capture;
        this.heldBecause = heldBecause;
        this.confirmation = confirmation;
        this.secondEyes = secondEyes;
        this.effectiveAt = effectiveAt;
        this.replaces = replaces;
        this.reason = reason;
        this.version = version;
    }

    public static ServiceRecord captured(String recordNo, VisitId visit, RequestId request, PersonId expert,
            OrgPath path, Service service, Capture capture, Set<Held> held) {
        return new ServiceRecord(RecordId.next(), recordNo, visit, request, expert, path, CAPTURED, service, capture,
                joined(held), null, null, null, null, "", 0);
    }

    /** The record that takes the place of this one; it must be confirmed again. */
    public ServiceRecord correctedBy(String otherNo, Service other, Capture by, Set<Held> held, String why, Role role) {
        state = STEPS.next(state, RecordAct.CORRECT, role);
        reason = why;
        return new ServiceRecord(RecordId.next(), otherNo, visitId, requestId, expertId, orgPath, CAPTURED, other, by,
                joined(held), null, null, null, recordId, why, 0);
    }

    @BusinessRule(id = "REC-2", says = "Keyer, volunteer and confirmer are three different people.", source = "domain §6; 民政部令第67号 Art. 7")
    public void confirm(Confirmation word, Role role) {
        RecordState next = STEPS.next(state, RecordAct.CONFIRM, role);
        if (word.confirmer() != null && word.confirmer().equals(capture.keyer())) {
            throw RuleBroken.because("record.confirm.keyer");
        }
        if (word.confirmerPerson() != null && word.confirmerPerson().equals(expertId.value())) {
            throw RuleBroken.because("record.confirm.volunteer");
        }
        if (word.confirmedHow().byHimself() != (word.confirmer() == null)) {
            throw new IllegalStateException("confirmation %s by account %s".formatted(word.confirmedHow(),
                    word.confirmer()));
        }
        state = next;
        confirmation = word;
    }

    /** Adds a reason to wait for a second pair of eyes. */
    public void hold(Held because) {
        Set<Held> all = held();
        all.add(because);
        heldBecause = joined(all);
        if (because == Held.LATE) {
            capture = capture.markedLate();
        }
    }

    /** Goes into effect when nothing holds it back, or waits for a check. True when it is effective now. */
    public boolean settle(Instant at) {
        if (!held().isEmpty() && secondEyes == null) {
            state = STEPS.next(state, RecordAct.SAMPLE, Role.SYSTEM);
            return false;
        }
        state = STEPS.next(state, RecordAct.TAKE_EFFECT, Role.SYSTEM);
        effectiveAt = at;
        return true;
    }

    @BusinessRule(id = "REC-3", says = "A held record is checked by somebody who neither keyed nor confirmed it.")
    public void pass(UUID checker, Instant at, Role role) {
        RecordState next = STEPS.next(state, RecordAct.PASS, role);
        refuseInvolved(checker);
        state = next;
        secondEyes = new SecondEyes(checker, at);
    }

    public void fail(UUID checker, String why, Instant at, Role role) {
        RecordState next = STEPS.next(state, RecordAct.FAIL, role);
        refuseInvolved(checker);
        state = next;
        secondEyes = new SecondEyes(checker, at);
        reason = why;
    }

    public void revoke(String why, Role role) {
        state = STEPS.next(state, RecordAct.VOID, role);
        reason = why;
    }

    private void refuseInvolved(UUID checker) {
        boolean keyed = checker.equals(capture.keyer());
        boolean confirmed = confirmation != null && checker.equals(confirmation.confirmer());
        if (keyed || confirmed) {
            throw RuleBroken.because("record.check.involved");
        }
    }

    private static String joined(Set<Held> held) {
        return held.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public EnumSet<Held> held() {
        return heldBecause.isEmpty()
                ? EnumSet.noneOf(Held.class)
                : Arrays.stream(heldBecause.split(",", -1)).map(Held::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Held.class)));
    }

    public RecordId id() {
        return recordId;
    }

    public String number() {
        return recordNo;
    }

    public VisitId visit() {
        return visitId;
    }

    public RequestId request() {
        return requestId;
    }

    public PersonId expert() {
        return expertId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public RecordState state() {
        return state;
    }

    public Service service() {
        return service;
    }

    public Capture capture() {
        return capture;
    }

    public @Nullable Confirmation confirmation() {
        return confirmation;
    }

    public Instant effectiveAt() {
        return Objects.requireNonNull(effectiveAt, "record has not taken effect");
    }

    public @Nullable RecordId replaces() {
        return replaces;
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
