package org.touyan.service.visit.feed;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;

/** Opens and closes the private address of a calendar: an expert's, or a colleague's at the desk. There is one at a time. */
@Component
public class Feeds {

    private static final Role[] OWNERS = {Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF};
    private static final OrgPath NOWHERE = new OrgPath("/none/");

    record Owner(@Nullable UUID person, @Nullable UUID account) {

        static Owner of(Actor actor) {
            actor.require(OWNERS);
            return actor.is(Role.EXPERT)
                    ? new Owner(Objects.requireNonNull(actor.person(), "an expert without a person"), null)
                    : new Owner(null, Objects.requireNonNull(actor.account(), "a colleague without an account"));
        }
    }

    private final JdbcClient jdbc;
    private final Experts experts;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Elevated elevated;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Experts experts, Accounts accounts, AuditTrail audit, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.experts = experts;
        this.accounts = accounts;
        this.audit = audit;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** @return the secret; it is shown this once, and any earlier address stops working */
    @Transactional
    public String subscribe(Actor actor) {
        Owner owner = Owner.of(actor);
        String token = FeedToken.next();
        close(owner);
        jdbc.sql("""
                insert into visit.feed (feed_id, token_hash, person_id, account_id, org_path, created_at)
                values (:id, :hash, :person, :account, :path, :now)
                """).param("id", Uuid7.next()).param("hash", FeedToken.hash(token)).param("person", owner.person())
                .param("account", owner.account()).param("path", path(actor)).param("now", clock.instant()).update();
        note(actor, "calendar.subscribed");
        return token;
    }

    @Transactional
    public void revoke(Actor actor) {
        close(Owner.of(actor));
        note(actor, "calendar.revoked");
    }

    @Transactional(readOnly = true)
    public boolean open(Actor actor) {
        Owner owner = Owner.of(actor);
        return jdbc.sql("""
                select exists (select 1 from visit.feed
                where (person_id = any(roster.selves(cast(:person as uuid))) or account_id = cast(:account as uuid)) and revoked_at is null)
                """).param("person", owner.person()).param("account", owner.account()).query(Boolean.class).single();
    }

    /**
     * Whose calendar this is, as the actor who may read it; empty when the address has been closed or never was one, when
     * the account of its owner has been closed, and when a colleague looks after something else.
     */
    @Transactional(readOnly = true)
    public Optional<Actor> byToken(String token) {
        return jdbc.sql("""
                select roster.now_is(person_id) as person, account_id as account from visit.feed
                where token_hash = :hash and revoked_at is null
                """).param("hash", FeedToken.hash(token)).query(Rows.of(Owner.class)).optional().flatMap(this::actor);
    }

    private Optional<Actor> actor(Owner owner) {
        UUID person = owner.person();
        if (person != null) {
            return elevated.asSystem(() -> accounts.ofPerson(person))
                    .map(active -> new Actor(null, "calendar", Role.EXPERT, NOWHERE, person, null));
        }
        AccountId account = new AccountId(Objects.requireNonNull(owner.account()));
        return elevated.asSystem(() -> accounts.find(account)).map(Feeds::colleague).filter(actor -> actor.is(OWNERS));
    }

    private static Actor colleague(AccountView account) {
        return Actor.staff(account.id().value(), "calendar", account.role(), account.scope());
    }

    private void close(Owner owner) {
        jdbc.sql("""
                update visit.feed set revoked_at = :now
                where (person_id = any(roster.selves(cast(:person as uuid))) or account_id = cast(:account as uuid)) and revoked_at is null
                """).param("now", clock.instant()).param("person", owner.person()).param("account", owner.account()).update();
    }

    private void note(Actor actor, String act) {
        boolean expert = actor.is(Role.EXPERT);
        UUID subject = Objects.requireNonNull(expert ? actor.person() : actor.account());
        audit.note(actor, act, expert ? "person" : "account", subject, path(actor));
    }

    private OrgPath path(Actor actor) {
        return actor.person() == null
                ? actor.scope()
                : experts.find(new PersonId(actor.person())).map(ExpertCard::path).orElse(OrgPath.ROOT);
    }
}
