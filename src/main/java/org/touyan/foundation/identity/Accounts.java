package org.touyan.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.identity.domain.Login;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

/** Who may sign in, and who serves which place. */
@Component
public class Accounts {

    private static final String FINGERPRINT = "login";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Links links;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Vault vault, Links links, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.links = links;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Opens an account that can do nothing until its link is used. Platform administrators open any; staff open those of
     * experts in their own place.
     *
     * @param login  a mobile number, or a short name for staff
     * @param person the roster entry of an expert, null for everyone else
     */
    @Transactional
    public AccountId open(String login, String name, Role role, OrgPath scope, @Nullable UUID person) {
        Login known = Login.of(login).orElseThrow(() -> RuleBroken.at("login", "identity.login.shape"));
        if (role == Role.EXPERT && !known.phone()) {
            throw RuleBroken.at("login", "identity.login.expert-phone");
        }
        AccountId id = new AccountId(Uuid7.next());
        insert(id, known, name.strip(), role, scope, person);
        trail.note(Acting.current(), "account.opened", "account", id, scope, "role", role.name());
        facts.publishEvent(new AccountChanged(id));
        return id;
    }

    /**
     * A link that signs in once. For experts anywhere; for everyone else only on the machine itself, because it stands in
     * for both factors.
     *
     * @return the path, {@code /login/link/<token>}
     */
    @Transactional
    public String oneTimeLink(AccountId account, Duration valid, boolean loopbackOnly) {
        AccountView view = find(account).orElseThrow(() -> new NotFound("account " + account));
        if (view.role() != Role.EXPERT && !loopbackOnly) {
            throw new IllegalArgumentException(
                    "a sign-in link for a %s works on loopback only (expected: loopbackOnly)".formatted(view.role()));
        }
        String link = links.make(account, LinkPurpose.SIGN_IN, valid, loopbackOnly);
        trail.note(Acting.current(), "account.link-issued", "account", account, view.scope(), "purpose", "sign-in",
                "loopback", Boolean.toString(loopbackOnly));
        return link;
    }

    /** A link by which a member of staff sets password and second factor, the first time or again. */
    @Transactional
    public String enrolmentLink(AccountId account, Duration valid) {
        AccountView view = find(account).orElseThrow(() -> new NotFound("account " + account));
        if (view.role() == Role.EXPERT) {
            throw RuleBroken.because("identity.enrol.expert");
        }
        String link = links.make(account, LinkPurpose.ENROL, valid, false);
        trail.note(Acting.current(), "account.link-issued", "account", account, view.scope(), "purpose", "enrol");
        return link;
    }

    /** From the next request on, nothing works any more: no session, no link, no code. */
    @Transactional
    public void disable(AccountId account) {
        AccountView view = find(account).orElseThrow(() -> new NotFound("account " + account));
        if (account.value().equals(Acting.current().account())) {
            throw RuleBroken.because("identity.disable.self");
        }
        jdbc.sql("""
                update identity.account
                set state = 'DISABLED', disabled_at = :now, version = version + 1
                where account_id = :account and state = 'ACTIVE'
                """)
                .param("now", clock.instant())
                .param("account", account)
                .update();
        trail.note(Acting.current(), "account.disabled", "account", account, view.scope());
        facts.publishEvent(new AccountChanged(account));
    }

    /**
     * Of two entries of one person the one that goes leaves its account to the one that stays; when that one has its own, it is
     * closed.
     */
    @Transactional
    public void leaveTo(UUID gone, UUID stays) {
        ofPerson(gone).ifPresent(account -> {
            if (ofPerson(stays).isPresent()) {
                disable(account);
                return;
            }
            jdbc.sql("update identity.account set person_id = :person, version = version + 1 where account_id = :account")
                    .param("person", stays)
                    .param("account", account)
                    .update();
            find(account).ifPresent(view -> trail.note(Acting.current(), "account.left", "account", account, view.scope()));
            facts.publishEvent(new AccountChanged(account));
        });
    }

    /** An active account. */
    @Transactional(readOnly = true)
    public Optional<AccountView> find(AccountId account) {
        return cards(account, null, null, null).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<AccountId> ofPerson(UUID person) {
        return cards(null, person, null, null).stream().findFirst().map(AccountView::id);
    }

    /** Who serves this place in that role, nearest first: the town before the city. */
    @Transactional(readOnly = true)
    public List<AccountView> staffAlong(OrgPath path, Role role) {
        return cards(null, null, role, path);
    }

    /** By what was typed into a sign-in form, or given on the command line. For the platform's own roles only. */
    @Transactional(readOnly = true)
    public Optional<AccountId> byLogin(String typed) {
        return Login.of(typed).flatMap(login -> jdbc
                .sql("select account_id from identity.account where login_print = :print and state = 'ACTIVE'")
                .param("print", fingerprint(login))
                .query((row, n) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional());
    }

    /** The phone a person signs in with; empty for staff who sign in with a name. */
    @Transactional(readOnly = true)
    public Optional<Sealed> phone(AccountId account) {
        return jdbc.sql("select identity.phone(:account) as sealed")
                .param("account", account)
                .query((row, n) -> Optional.ofNullable(row.getBytes("sealed")).map(Sealed::new))
                .single();
    }

    private void insert(AccountId id, Login login, String name, Role role, OrgPath scope, @Nullable UUID person) {
        try {
            jdbc.sql("""
                    insert into identity.account (account_id, login_print, login_sealed, login_is_phone, name, role, scope,
                                                  person_id, created_at)
                    values (:id, :print, :sealed, :phone, :name, :role, :scope, :person, :now)
                    """)
                    .param("id", id)
                    .param("print", fingerprint(login))
                    .param("sealed", vault.seal(login.value()).bytes())
                    .param("phone", login.phone())
                    .param("name", name)
                    .param("role", role)
                    .param("scope", scope)
                    .param("person", person)
                    .param("now", clock.instant())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw RuleBroken.at("login", "identity.login.taken");
        }
    }

    private byte[] fingerprint(Login login) {
        return vault.fingerprint(FINGERPRINT, login.value());
    }

    private List<AccountView> cards(@Nullable AccountId account, @Nullable UUID person, @Nullable Role role,
            @Nullable OrgPath place) {
        return jdbc.sql("""
                select account_id, name, role, scope, person_id
                from identity.cards(:account::uuid, :person::uuid, :role::text, :place::text)
                """)
                .param("account", account == null ? null : account.value())
                .param("person", person)
                .param("role", role == null ? null : role.name())
                .param("place", place == null ? null : place.value())
                .query(Accounts::view)
                .list();
    }

    private static AccountView view(ResultSet row, int number) throws SQLException {
        return new AccountView(new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                Role.valueOf(row.getString("role")), new OrgPath(row.getString("scope")),
                row.getObject("person_id", UUID.class));
    }
}
