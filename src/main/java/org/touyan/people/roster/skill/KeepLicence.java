package org.touyan.people.roster.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Writes down a licence, or takes back one entered by mistake. */
@Component
public class KeepLicence {

    private static final int WORDS = 60;
    private static final int NUMBER = 40;

    private final People people;
    private final Vault vault;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    KeepLicence(People people, Vault vault, Catalog catalog, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.vault = vault;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A licence as it is printed. One that has run out may be written down too: that it ran out is worth knowing.
     *
     * @param validUntil null when it does not end
     * @param opens      code of the trade licence it is, empty when it opens no trade
     */
    public record Licence(String kind, String number, String issuer, @Nullable LocalDate validUntil, String opens) {}

    @BusinessRule(id = "RST-35", says = "A licence that opens a trade has an end: the law gives none without one.")
    @Transactional
    public LicenceId enter(Actor actor, PersonId id, Licence licence) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        if (!licence.opens().isEmpty()) {
            opensATradeForATime(licence);
        }
        LicenceId licenceId = LicenceId.next();
        jdbc.sql("""
                insert into roster.licence (licence_id, person_id, kind, number, issuer, valid_until, opens, entered_by,
                  entered_by_name, entered_at, version)
                values (:id, :person, :kind, :number, :issuer, :until, nullif(:opens, ''), :account, :name, :now, 1)
                """)
                .param("id", licenceId)
                .param("person", id)
                .param("kind", FreeText.check(licence.kind(), 2, WORDS).orRefuse("kind"))
                .param("number", vault.seal(FreeText.check(licence.number(), 4, NUMBER).orRefuse("number")).bytes())
                .param("issuer", FreeText.check(licence.issuer(), 2, WORDS).orRefuse("issuer"))
                .param("until", licence.validUntil())
                .param("opens", licence.opens())
                .param("account", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        audit.note(actor, "licence.entered", "person", id, person.path(), "licence", licenceId.toString());
        return licenceId;
    }

    private void opensATradeForATime(Licence licence) {
        if (catalog.tradeLicence(licence.opens()).isEmpty()) {
            throw RuleBroken.at("opens", "roster.licence.opens-unknown");
        }
        if (licence.validUntil() == null) {
            throw RuleBroken.at("validUntil", "roster.licence.opens-endless");
        }
    }

    @Transactional
    public void withdraw(Actor actor, PersonId id, LicenceId licence) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        int withdrawn = jdbc.sql("""
                update roster.licence set withdrawn_at = :now, version = version + 1
                where licence_id = :id and person_id = :person and withdrawn_at is null
                """).param("now", clock.instant()).param("id", licence).param("person", id).update();
        if (withdrawn == 0) {
            throw new NotFound("licence " + licence);
        }
        audit.note(actor, "licence.withdrawn", "person", id, person.path(), "licence", licence.toString());
    }
}
