package org.touyan.people.assessment.filing;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.Filings;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.show.Identities;

/** Who marks and who supervises for a company. The identity number is kept so that nobody marks himself. */
@Component
public class KeepStaff {

    private static final int LONGEST_CARD = 40;

    private final Filings filings;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepStaff(Filings filings, Vault vault, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.filings = filings;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public StaffId enter(Actor actor, FilingId id, StaffKind kind, String name, String cardNo, String identity) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Filing filing = filings.toChange(id);
        String number = IdentityNumber.check(identity, Beijing.day(clock.instant())).orRefuse("identity");
        StaffId staff = StaffId.next();
        int entered = jdbc.sql("""
                insert into assessment.staff (staff_id, filing_id, org_path, kind, name, card_no, identity, identity_print,
                  entered_by_name, entered_at)
                values (:staff, :id, :path, :kind, :name, :card, :identity, :print, :by, :at)
                on conflict do nothing
                """).param("staff", staff).param("id", id).param("path", filing.path()).param("kind", kind)
                .param("name", PersonName.check(name).orRefuse("staffName"))
                .param("card", FreeText.check(cardNo, 2, LONGEST_CARD).orRefuse("cardNo"))
                .param("identity", vault.seal(number)).param("print", vault.fingerprint(Identities.KIND, number))
                .param("by", actor.name()).param("at", clock.instant()).update();
        if (entered == 0) {
            throw RuleBroken.at("identity", "assessment.staff.known");
        }
        audit.note(actor, "assessment.staff-entered", "assessment-staff", staff, filing.path(), "kind", kind.name());
        return staff;
    }

    /** He stays on what he has done, and does no more. */
    @Transactional
    public void leave(Actor actor, FilingId id, StaffId staff) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Filing filing = filings.get(id);
        int left = jdbc.sql("""
                update assessment.staff set left_on = :today where staff_id = :staff and filing_id = :id and left_on is null
                """).param("today", Beijing.day(clock.instant())).param("staff", staff).param("id", id).update();
        if (left == 0) {
            throw new NotFound("staff " + staff);
        }
        audit.note(actor, "assessment.staff-left", "assessment-staff", staff, filing.path());
    }
}
