package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;

/** The staff of a fictional union, the same on every machine, and the places they look after. */
@Component
@Profile("demo")
class World {

    static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final long SEED = 20261124;

    private final Accounts accounts;
    private final Organizations organizations;
    private final Places places;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoClock clock;

    private final Random chance = new Random(SEED);
    private final Map<String, Actor> cadres = new HashMap<>();
    private @Nullable Actor first;
    private @Nullable Actor second;
    private @Nullable Actor leader;
    private @Nullable Actor union;

    World(Accounts accounts, Organizations organizations, Places places, JdbcClient jdbc, TransactionTemplate transaction,
            DemoClock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.places = places;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean empty() {
        return Acting.doing(Actor.SYSTEM, () -> Boolean.TRUE.equals(transaction
                .execute(status -> jdbc.sql("select not exists (select 1 from roster.person)").query(Boolean.class).single())));
    }

    /** Everybody takes his place, a year before the story ends. */
    void settle() {
        clock.hold(Clock.systemUTC().instant().minus(Duration.ofDays(366)));
        first = staff("dongxiaomei", "董晓岚", Role.CITY_STAFF, COUNTY);
        second = staff("zhoupeilan", "周佩兰", Role.CITY_STAFF, COUNTY);
        leader = staff("leader", "应国梁", Role.CITY_LEADER, COUNTY);
        staff("auditor", "骆文涛", Role.AUDITOR, COUNTY);
        staff("admin", "金立新", Role.SYSTEM_ADMIN, COUNTY);
        staff("security", "柯青山", Role.SECURITY_ADMIN, COUNTY);
        staff("audit", "阮小满", Role.AUDIT_ADMIN, COUNTY);
        List<Town> towns = organizations.towns();
        for (int i = 0; i < towns.size(); i++) {
            String code = towns.get(i).code();
            cadres.put(code, staff("town-" + code, Cast.SURNAMES.get(i) + Cast.MEN.get(i), Role.TOWN_CADRE,
                    organizations.pathOfTown(code).orElseThrow()));
        }
        places.settle(staff(), chance);
        BodyBrief company = places.withUnion();
        union = staff("union", "潘立新", Role.ENTERPRISE_UNION, company.path());
    }

    AccountId open(String login, String name, Role role, OrgPath scope, @Nullable PersonId person) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction
                .execute(status -> accounts.open(login, name, role, scope, person == null ? null : person.value()))));
    }

    private Actor staff(String login, String name, Role role, OrgPath scope) {
        return Actor.staff(open(login, name, role, scope, null).value(), name, role, scope);
    }

    Town anyTown() {
        return pick(organizations.towns());
    }

    Actor cadreOf(String town) {
        return Objects.requireNonNull(cadres.get(town));
    }

    Actor staff() {
        return Objects.requireNonNull(first);
    }

    Actor colleague() {
        return Objects.requireNonNull(second);
    }

    Actor leader() {
        return Objects.requireNonNull(leader);
    }

    /** Of the one company that asks through a union of its own. */
    Actor companyUnion() {
        return Objects.requireNonNull(union);
    }

    Random chance() {
        return chance;
    }

    <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    LocalDate today() {
        return Beijing.day(Clock.systemUTC().instant());
    }
}
