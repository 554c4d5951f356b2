package org.touyan.outreach.campaign.collect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.domain.Calls;
import org.touyan.outreach.campaign.domain.Company;
import org.touyan.outreach.campaign.domain.Contact;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.DemandChannel;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Need;
import org.touyan.outreach.campaign.domain.Origin;

/** Takes in what a company asks for, once: from anybody, from its account, or from an officer who has been there. */
@Component
public class CollectDemand {

    private record Earlier(DemandId demandId, String number) {}

    private static final int LONGEST_COMPANY = 60;
    private static final int LONGEST_PLACE = 120;

    private final Calls calls;
    private final Demands demands;
    private final Companies companies;
    private final DemandLinks links;
    private final Organizations organizations;
    private final Parameters parameters;
    private final Vault vault;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    CollectDemand(Calls calls, Demands demands, Companies companies, DemandLinks links, Organizations organizations,
            Parameters parameters, Vault vault, Elevated elevated, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.calls = calls;
        this.demands = demands;
        this.companies = companies;
        this.links = links;
        this.organizations = organizations;
        this.parameters = parameters;
        this.vault = vault;
        this.elevated = elevated;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public Taken collect(Actor actor, CallId call, Stated stated) {
        actor.require(Role.PUBLIC, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Need need = Need.of(stated.demandClass(), stated.words(), stated.wish(), stated.urgency(), stated.secret());
        Company company = company(actor, stated);
        Contact contact = contact(stated);
        byte[] key = key(stated.key());
        // Whoever asks without an account sees neither the call's row nor what others have asked for: this block looks for him.
        return elevated.asSystem(() -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 61))").param("key", stated.key()).query((row, n) -> n)
                    .list();
            return earlier(key).orElseGet(() -> write(actor, call, need, company, contact, key));
        });
    }

    private Optional<Taken> earlier(byte[] key) {
        return jdbc.sql("select demand_id, number from campaign.demand where submit_key = :key").param("key", key)
                .query(Rows.of(Earlier.class)).optional()
                .map(e -> new Taken(e.demandId(), e.number(), links.pathOf(e.demandId()), true));
    }

    private Taken write(Actor actor, CallId call, Need need, Company company, Contact contact, byte[] key) {
        Instant now = clock.instant();
        calls.get(call).takes(need.demandClass(), Beijing.day(now));
        if (actor.is(Role.PUBLIC)) {
            refuseFlood(contact, now);
        }
        Demand demand = demands.save(Demand.collected(actor, call, number(now), need, company, contact,
                new Origin(channel(actor), actor.account(), actor.account() == null ? "" : actor.name(), key, now)));
        links.open(demand.id());
        audit.note(actor, "campaign.demand-collected", "campaign-demand", demand.id(), demand.path());
        return new Taken(demand.id(), demand.number(), links.pathOf(demand.id()), false);
    }

    private void refuseFlood(Contact contact, Instant now) {
        int most = parameters.number("campaign.day.max");
        int sent = jdbc.sql("select count(*)::int from campaign.demand where phone_print = :phone and collected_at > :since")
                .param("phone", contact.phonePrint()).param("since", now.minus(Duration.ofDays(1))).query(Integer.class).single();
        if (sent >= most) {
            throw RuleBroken.at("phone", "campaign.demand.too-many", most);
        }
    }

    private String number(Instant now) {
        long serial = jdbc.sql("select nextval('campaign.demand_serial')").query(Long.class).single();
        return "%d-%04d".formatted(Beijing.day(now).getYear(), serial);
    }

    private Company company(Actor actor, Stated stated) {
        String place = FreeText.check(stated.place(), 0, LONGEST_PLACE).orRefuse("place");
        if (actor.is(Role.ENTERPRISE_UNION)) {
            return companies.own(actor).map(own -> new Company(own.bodyId(), own.company(), own.town(), place, actor.scope()))
                    .orElseThrow(() -> RuleBroken.because("campaign.demand.no-body"));
        }
        String name = FreeText.check(stated.company(), 2, LONGEST_COMPANY).orRefuse("company");
        var town = organizations.pathOfTown(stated.town())
                .orElseThrow(() -> RuleBroken.at("town", "campaign.demand.town.missing"));
        var said = new Company(null, name, stated.town(), place, town);
        return actor.is(Role.PUBLIC) ? said : companies.registered(said);
    }

    private Contact contact(Stated stated) {
        String name = PersonName.check(stated.contactName()).orRefuse("contactName");
        String digits = PhoneNumber.check(stated.phone()).orRefuse("phone");
        return new Contact(name, vault.seal(digits).bytes(), vault.fingerprint("phone", digits));
    }

    private byte[] key(String key) {
        if (key.isBlank()) {
            throw RuleBroken.because("campaign.demand.key");
        }
        return vault.fingerprint("campaign-demand", key);
    }

    private static DemandChannel channel(Actor actor) {
        return switch (actor.role()) {
            case PUBLIC -> DemandChannel.PUBLIC;
            case ENTERPRISE_UNION -> DemandChannel.ACCOUNT;
            case ASKER, EXPERT, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SYSTEM ->
                DemandChannel.VISIT;
        };
    }
}
